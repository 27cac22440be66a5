package se.kvittens.files.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Pages read by a parser that knows nothing of who wrote them. */
public final class ReadPage {

    private static final String STRANGERS = "script, link, img, iframe, object, embed, video, audio, base, form";

    private ReadPage() {}

    /** Without an error of the markup: every tag that was opened is closed where it must be. */
    public static Document wellFormed(Path file) {
        try {
            Parser parser = Parser.htmlParser().setTrackErrors(100);
            Document page = parser.parseInput(Files.readString(file), "");
            assertThat(parser.getErrors()).isEmpty();
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs nothing and asks for nothing, from this machine or another. */
    public static void standsByItself(Document page) {
        assertThat(page.select(STRANGERS)).isEmpty();
        assertThat(page.select("[src], [href]:not([href^=#]), [style], [xlink:href]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(each -> assertThat(each.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    /** What a screen reader needs: a language, a title, headings in order, tables with captions and headers. */
    public static void canBeHeard(Document page, String language) {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank().isEqualTo(page.select("h1").text());
        assertThat(page.select("main")).hasSize(1);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int own = Integer.parseInt(heading.tagName().substring(1));
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("> thead th"))
                    .isNotEmpty()
                    .allMatch(head -> head.attr("scope").equals("col"));
            assertThat(table.select("> tbody > tr > th"))
                    .allMatch(head -> head.attr("scope").equals("row"));
        });
        assertThat(page.select("details"))
                .allMatch(folded -> folded.child(0).tagName().equals("summary"));
        assertThat(page.select("summary")).allMatch(Element::hasText);
    }
}
