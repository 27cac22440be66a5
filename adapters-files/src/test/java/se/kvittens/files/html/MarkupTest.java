package se.kvittens.files.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p><h1>",
                "a & b &amp; c",
                "\" onload=\"x",
                "' onload='x",
                "<!-- -->",
                "Åsa ❤ 1\u00a0kr"
            })
    void a_text_stays_a_text(String text) {
        assertThat(read("p", text).text().replace(' ', '\u00a0')).isEqualTo(text.replace(' ', '\u00a0'));
        assertThat(Jsoup.parse("<p title=\"" + Markup.escaped(text) + "\">")
                        .selectFirst("p")
                        .attr("title"))
                .isEqualTo(text);
    }

    @Test
    void signs_that_no_page_may_hold_are_left_out() {
        assertThat(Markup.escaped("a\u0000b\u001bc\u0085d\te\nf\ud834g𝄞")).isEqualTo("abcde\nfg𝄞");
    }

    private static Element read(String name, String text) {
        StringWriter written = new StringWriter();
        new Markup(written).element(name, text);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Element body = parser.parseInput("<!DOCTYPE html><title>x</title>" + written, "")
                .body();
        assertThat(parser.getErrors()).isEmpty();
        assertThat(body.children()).hasSize(1);
        return body.child(0);
    }
}
