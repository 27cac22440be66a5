package se.kvittens.examples.cli.settle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.examples.cli.ChangedBook;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.explanation.json.JsonExplanations;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** {@code kvittens explain}: the library's explanations, of whoever was asked for. */
class ExplainCommandTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final RecipientId BO = new RecipientId("bo");
    private static final VisitId BY_HAND = new VisitId("w2");

    @TempDir
    private Path month;

    @BeforeEach
    void write() {
        new TestMonth(month);
    }

    @Test
    void a_recipient_is_explained_in_english() {
        Ran ran = explain("--recipient", "bo").exits(0);

        assertThat(said(ran))
                .isEqualTo(new Explanations(Locale.ENGLISH)
                        .ofRecipient(sodra(), BO)
                        .orElseThrow());
        assertThat(ran.out()).contains("Recipient bo, 2024-11", "200.00", "haninge-v2", "Provider: Södra");
        assertThat(ran.err()).isEmpty();
    }

    /** Two providers may use one name for two people: both are explained, each with its provider. */
    @Test
    void a_name_of_two_providers_is_explained_for_both() {
        new TestMonth(month)
                .and("norra/recipients.csv", "bo,1940-03-12")
                .and("norra/orders.csv", "bo,PT1H,MONTH,HOME_CARE,SERVICE,2024-01-01");

        assertThat(explain("--recipient", "bo").exits(0).out()).contains("Provider: Södra", "Provider: Norra omsorgen");
    }

    @Test
    void a_personal_number_that_is_asked_for_is_not_said_again() {
        assertThat(explain("--recipient", "19400312-1234").isRefused().err()).doesNotContain("1234");
    }

    @Test
    void a_recipient_is_explained_in_swedish() {
        Ran ran = Ran.swedish("explain", month, "--recipient", "bo", "--as-of", TestMonth.AFTER_LOCK)
                .exits(0);

        assertThat(said(ran))
                .isEqualTo(new Explanations(Locale.forLanguageTag("sv"))
                        .ofRecipient(sodra(), BO)
                        .orElseThrow());
        assertThat(ran.out()).contains("Brukare bo, 2024-11", "Utförare: Södra").doesNotContain("Provider");
    }

    @Test
    void a_visit_is_explained_in_both() {
        Ran english = explain("--visit", "w2").exits(0);
        Ran swedish = Ran.swedish("explain", month, "--visit", "w2", "--as-of", TestMonth.AFTER_LOCK)
                .exits(0);

        assertThat(said(english))
                .isEqualTo(new Explanations(Locale.ENGLISH)
                        .ofVisit(sodra(), BY_HAND)
                        .orElseThrow());
        assertThat(english.out()).contains("Visit w2", "without an accepted cause");
        assertThat(swedish.out()).contains("Besök w2", "utan godtagen orsak");
    }

    @Test
    void json_is_the_librarys() throws IOException {
        Ran recipient = explain("--json", "--recipient", "bo").exits(0);
        Ran visit = explain("--json", "--visit", "w2").exits(0);

        assertThat(json(recipient)).isEqualTo(json(new JsonExplanations().ofRecipient(sodra(), BO)));
        assertThat(json(visit)).isEqualTo(json(new JsonExplanations().ofVisit(sodra(), BY_HAND)));
        assertThat(json(recipient).at("/month").asText()).isEqualTo("2024-11");
        assertThat(json(recipient).at("/ruleBook/id").asText()).isEqualTo("haninge-v2");
    }

    @Test
    void json_has_no_language() {
        Ran swedish = Ran.swedish("explain", month, "--json", "--recipient", "bo", "--as-of", TestMonth.AFTER_LOCK);

        assertThat(swedish.out())
                .isEqualTo(explain("--json", "--recipient", "bo").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--recipient", "--visit"})
    void an_unknown_id_is_refused(String option) {
        assertThat(explain(option, "nobody").isRefused().err())
                .isEqualToIgnoringNewLines("Nobody and nothing in the folder is called nobody.\n");
        assertThat(Ran.swedish("explain", month, option, "nobody").isRefused().err())
                .isEqualToIgnoringNewLines("Ingen och inget i mappen heter nobody.\n");
    }

    @Test
    void a_visit_is_no_recipient_and_a_recipient_no_visit() {
        explain("--recipient", "w2").isRefused();
        explain("--visit", "bo").isRefused();
    }

    @Test
    void one_who_takes_no_part_in_the_month_is_said_to_take_none() {
        new TestMonth(month).and("norra/recipients.csv", "eva,1935-05-05\n");
        Ran ran = explain("--recipient", "eva").isRefused();

        assertThat(ran.err()).isEqualToIgnoringNewLines("eva takes no part in the settlement of 2024-11.\n");
    }

    @Test
    void neither_or_both_of_recipient_and_visit_is_no_question() {
        assertThat(explain().isRefused().err()).contains("--recipient=R", "--visit=V", "`kvittens explain --help`");
        assertThat(explain("--recipient", "bo", "--visit", "w2").isRefused().err())
                .contains("--recipient, --visit", "`kvittens explain --help`");
    }

    @Test
    void rejected_rows_are_gone_without_only_when_asked() {
        new TestMonth(month).broken();

        assertThat(explain("--recipient", "bo").isRefused().err()).contains("--skip-rejects");
        assertThat(explain("--recipient", "bo", "--skip-rejects").exits(0).out())
                .contains("Recipient bo");
    }

    @Test
    void the_rejected_rows_are_counted() {
        new TestMonth(month).broken();

        assertThat(explain("--recipient", "bo").isRefused().err()).contains("The provider's files have 3 faults.");
    }

    @Test
    void the_rejects_of_another_provider_are_no_hindrance() {
        new TestMonth(month).and("norra/recipients.csv", "eva,31 januari\n");
        explain("--recipient", "bo").exits(0);
    }

    @Test
    void a_refused_month_is_said_to_be() {
        Ran ran = Ran.english("explain", month, "--recipient", "bo", "--as-of", "2024-12-04T12:00")
                .isRefused();

        assertThat(ran.err()).startsWith("FINAL_BEFORE_LOCK ");
        Ran.english("explain", month, "--recipient", "bo", "--as-of", "2024-12-04T12:00", "--preliminary")
                .exits(0);
    }

    @Test
    void the_folder_of_another_month_is_refused() {
        assertThat(explain("--month", "2024-12", "--recipient", "bo")
                        .isRefused()
                        .err())
                .contains("is the folder of 2024-11, not of 2024-12");
    }

    @Test
    void other_rule_books_give_another_explanation(@TempDir Path books) {
        Folders.copy(Project.ruleBooks(), books);
        Path book = books.resolve("haninge/2024-10-01.yaml");
        Folders.write(book, ChangedBook.of(Project.text(book)));

        assertThat(explain("--recipient", "bo", "--rulebooks", books.toString())
                        .exits(0)
                        .out())
                .isNotEqualTo(explain("--recipient", "bo").out());
    }

    private Ran explain(String... more) {
        return Ran.english(
                Stream.concat(Stream.of("explain", month.toString(), "--as-of", TestMonth.AFTER_LOCK), Stream.of(more))
                        .toArray());
    }

    private static String said(Ran ran) {
        return ran.out()
                .substring(0, ran.out().length() - System.lineSeparator().length());
    }

    private static JsonNode json(Ran ran) throws IOException {
        return new ObjectMapper().readTree(ran.out());
    }

    private static JsonNode json(Optional<String> text) throws IOException {
        return new ObjectMapper().readTree(text.orElseThrow());
    }

    private Settlement sodra() {
        var folder = MonthFolder.open(month, BOOKS).getOrElseThrow(faults -> new AssertionError(faults.toString()));
        Basis basis = new Basis(LocalInput.parse(TestMonth.AFTER_LOCK).toJavaOptional(), true);
        return new Settle(BOOKS)
                .settle(folder.providers().get(1).read().month(), basis)
                .get();
    }
}
