package se.kvittens.files.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReconciliationPageTest {

    @TempDir
    private Path root;

    @Test
    void SYS_1_the_page_says_in_Swedish_what_to_look_at() throws IOException {
        String page = page(september("Norra"), "sv");

        assertThat(page)
                .contains(
                        "<html lang=\"sv\">",
                        "Avstämning för Norra, 2024-09",
                        "Från och med 2024-09-23",
                        "Det finns något att titta på")
                .contains("<td>bara i Phoniro</td><td class=\"n\">1</td><td class=\"n\">20 min</td>")
                .contains("<th scope=\"col\">Utan</th>")
                .contains("<td>p1 / b1</td><td>anna</td><td>2024-09-22</td><td>Slut</td><td>2024-09-22 12:30</td>"
                        + "<td>2024-09-22 12:40</td><td>Phoniro Care</td>")
                .contains("<td>Besöksuppföljningen i Lifecare</td></tr>")
                .contains("SYS-1.sameVisitWithin", "antaget");
    }

    @Test
    void SYS_1_the_page_says_in_English_that_there_is_nothing_to_look_at() throws IOException {
        String page = page(
                new SeptemberFolder(root, "Norra").visit("early", "PHONIRO", "2024-09-10", "08:00", "08:30"), "en");

        assertThat(page)
                .contains("<html lang=\"en\">", "There is nothing to look at", "No copies differ.")
                .doesNotContain("Visits that differ")
                .contains("3 rows of the provider&#39;s files were rejected");
    }

    @Test
    void a_name_is_a_text_and_never_markup() throws Exception {
        String page = page(
                new SeptemberFolder(root, "<script>alert('Norra')</script>")
                        .row(
                                "\"<i>v\"\"1</i>\",<b>bo & co</b>,<u>c</u>,PHONIRO,2024-09-24T08:00,NFC,2024-09-24T08:30,NFC,,"),
                "sv");

        assertThat(page)
                .contains("&lt;b&gt;bo &amp; co&lt;/b&gt;", "&lt;i&gt;v&quot;1&lt;/i&gt;", "&lt;script&gt;")
                .doesNotContain("<script", "<i>", "<b>", "<u>");
        assertThat(isWellFormed(page)).isTrue();
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() throws IOException {
        String page = page(september("Norra"), "sv");

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("http:", "https:", "<link", "<img", "onclick", "javascript");
    }

    @Test
    void a_long_list_is_cut_and_says_where_the_rest_is() throws IOException {
        SeptemberFolder folder = new SeptemberFolder(root, "Norra");
        for (int i = 0; i <= Findings.MOST_VISITS; i++) {
            folder.row("v%d,anna,c%d,PHONIRO,2024-09-24T08:00,NFC,2024-09-24T08:30,NFC,,".formatted(i, i));
        }

        String page = page(folder, "en");

        assertThat(page).contains("And 1 more, in only-phoniro.csv, only-lifecare.csv.");
        assertThat(Pattern.compile("<td>v\\d+</td>").matcher(page).results().count())
                .isEqualTo(Findings.MOST_VISITS);
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_parts() throws IOException {
        Properties english = load("page.properties");
        Properties swedish = load("page_sv.properties");

        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(parts(swedish, key)).as(key).isEqualTo(parts(english, key));
        }
    }

    private SeptemberFolder september(String provider) {
        return new SeptemberFolder(root, provider)
                .visit("forgotten", "PHONIRO", "2024-09-24", "08:00", "08:20")
                .visit("p1", "PHONIRO", "2024-09-22", "12:00", "12:30")
                .visit("b1", "LIFECARE", "2024-09-22", "12:00", "12:40");
    }

    private static String page(SeptemberFolder folder, String language) throws IOException {
        Path file = folder.reconciled(Locale.forLanguageTag(language)).resolve("reconciliation.html");
        return Files.readString(file).replace('\u00a0', ' ');
    }

    /** But for the void elements of its head the page is XML as well. */
    private static boolean isWellFormed(String page) throws Exception {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        return DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getElementsByTagName("tr")
                        .getLength()
                > 0;
    }

    private static int parts(Properties patterns, String key) {
        return new MessageFormat(patterns.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(PageWords.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
