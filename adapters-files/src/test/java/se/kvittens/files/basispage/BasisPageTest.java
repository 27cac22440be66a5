package se.kvittens.files.basispage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.VisitCorrection;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.Correction;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.explanation.Settled;
import se.kvittens.files.html.ReadPage;

/** The page says what the settlement says, can be read by anyone, and needs nothing else. */
class BasisPageTest {

    private static final RunFacts FACTS = new RunFacts("1.0", "hash of prices", "hash of input", 0, false);
    /** Of parts that have a place of their own on the page. */
    private static final Set<String> HEADINGS_OF_THE_PAGE =
            Set.of("RESULT", "RESULTAT", "LINES OF THE BASIS", "UNDERLAGETS RADER");

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_page_is_well_formed_stands_by_itself_and_can_be_heard(String language) throws IOException {
        for (String month : List.of(Settled.CAPPED, Settled.HUDDINGE)) {
            Document page = written(Settled.of(month), Locale.forLanguageTag(language));

            ReadPage.standsByItself(page);
            ReadPage.canBeHeard(page, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void REG_17_each_credit_and_debit_has_its_explanation_folded_below_it(String language) throws IOException {
        Settlement settlement = Settled.of(Settled.CAPPED);
        VisitCorrection correction = new VisitCorrection(
                new VisitId("v1"),
                new RecipientId("anna"),
                new Correction(2, Role.FEE_HANDLER, settlement.provenance().asOf(), CorrectionCause.NEVER_MADE));
        CorrectedMonth corrected = CorrectedMonth.between(
                List.of(),
                settlement.recipients(),
                new CorrectedMonth.Corrected(YearMonth.of(2024, 9), List.of(correction)),
                settlement.provenance().rules().invoicing());
        Document page = written(settlement.with(List.of(corrected)), Locale.forLanguageTag(language));

        ReadPage.standsByItself(page);
        ReadPage.canBeHeard(page, language);
        List<Element> folded = page.select("td[colspan=10] > details");
        assertThat(folded).hasSize(corrected.lines().size()).hasSizeGreaterThan(1);
        assertThat(folded.get(0).text())
                .contains("REG-17", "PAY-8", "v1", language.equals("sv") ? "aldrig utfört" : "never made");
    }

    @Test
    void each_amount_has_its_explanation_folded_below_it() throws IOException {
        Settlement settlement = Settled.of(Settled.CAPPED);
        Document page = written(settlement, Locale.ENGLISH);
        RecipientMonth month = settlement.recipients().get(0);
        List<Element> rows = page.select("section table tbody > tr");

        assertThat(month.lines()).hasSizeGreaterThan(1);
        assertThat(rows).hasSize(2 * month.lines().size());
        for (int at = 0; at < month.lines().size(); at++) {
            Line line = month.lines().get(at);
            String amount = "%,.2f".formatted(line.amount().value().toKronor());
            assertThat(rows.get(2 * at).text()).contains(amount);
            Element below = rows.get(2 * at + 1).selectFirst("td[colspan=8] > details");
            assertThat(below.hasAttr("open")).isFalse();
            assertThat(below.selectFirst("summary").text()).contains("SEK " + amount);
            assertThat(below.select("> ul > li").text()).contains("PAY-8");
        }
    }

    /** What the explanation of the recipient says, word by word, but for its head and the lock, which stand on top. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void nothing_of_an_explanation_is_missing(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        for (String each : List.of(Settled.CAPPED, Settled.HUDDINGE)) {
            Settlement settlement = Settled.of(each);
            String page = plain(written(settlement, locale).body().text());
            String told = new Explanations(locale)
                    .ofRecipient(
                            settlement,
                            settlement.recipients().get(0).recipient().id())
                    .orElseThrow();

            List<String> sentences = sentencesOf(told);
            assertThat(sentences).hasSizeGreaterThan(50);
            assertThat(sentences.stream().filter(sentence -> !page.contains(sentence)))
                    .isEmpty();
        }
    }

    @Test
    void totals_come_first_and_add_up() throws IOException {
        Settlement settlement = Settled.of(Settled.CAPPED);
        Document page = written(settlement, Locale.ENGLISH);

        assertThat(page.select("table").first().select("caption").text()).isEqualTo("Totals");
        assertThat(page.select("table").first().select("tbody td").last().text())
                .isEqualTo("%,.2f".formatted(settlement.invoice().amount().toKronor()));
    }

    @Test
    void a_final_basis_has_no_warning_and_a_preliminary_one_has() throws IOException {
        assertThat(written(Settled.of(Settled.CAPPED), SWEDISH).select(".warning"))
                .isEmpty();
        String preliminary = Settled.CAPPED.replace("month: 2024-10", "month: 2024-10\nfinal: false");
        Document page = written(Settled.of(preliminary), SWEDISH);

        assertThat(page.select(".warning").text()).startsWith("Preliminärt");
        assertThat(page.title()).startsWith("Preliminärt");
    }

    @Test
    void names_are_escaped() throws IOException {
        String hostile = Settled.CAPPED
                .replace("provider: Handens hemtjänst Norra", "provider: \"<script>x</script> & Co\"")
                .replace("anna", "\"<b>anna\"");
        Document page = written(Settled.of(hostile), SWEDISH);

        ReadPage.standsByItself(page);
        assertThat(page.title()).contains("<script>x</script> & Co");
        assertThat(page.select("h3").text()).contains("<b>anna");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void the_same_settlement_gives_the_same_bytes() throws IOException {
        written(Settled.of(Settled.CAPPED), SWEDISH);
        String once = Files.readString(folder.resolve(BasisPage.FILE));
        written(Settled.of(Settled.CAPPED), SWEDISH);

        assertThat(folder.resolve(BasisPage.FILE)).hasContent(once);
    }

    private static List<String> sentencesOf(String told) {
        String joined = told.replaceAll("\n +(?=[^ -])", " ");
        return joined.lines()
                .skip(4)
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .filter(line -> !line.isEmpty())
                .map(BasisPageTest::plain)
                .filter(line -> !HEADINGS_OF_THE_PAGE.contains(line))
                .map(line -> line.replaceFirst(" \\((see above|se ovan)\\)$", ""))
                .toList();
    }

    /** Notes are numbered over the whole page. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").replaceAll("\\[\\d+", "[n").strip();
    }

    private Document written(Settlement settlement, Locale locale) throws IOException {
        Path file = folder.resolve(BasisPage.FILE);
        new BasisPage(locale).write(settlement, FACTS, file);
        return ReadPage.wellFormed(file);
    }
}
