package se.kvittens.examples.cli.settle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.examples.cli.ChangedBook;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;
import se.kvittens.examples.cli.frame.LibraryVersion;

/** {@code kvittens settle} of a folder whose files are in order. */
class SettleCommandTest extends SettlesAMonth {

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|(?<cell>[^|]*)\\|");
    private static final Pattern FILE = Pattern.compile("`(?<name>[a-z]+\\.(json|csv))`");

    @Test
    void a_month_without_deviations_is_done() {
        TestMonth.withoutDeviations(month);
        Ran ran = settle().exits(0);

        assertThat(ran.outLines())
                .containsExactly(
                        "haninge-v2 2024-11, 2 providers",
                        "  Norra omsorgen: 1 recipient, 1 visit; hours granted 40.00, executed 0.75, paid 0.75;"
                                + " SEK 300.00",
                        "  Södra: 1 recipient, 2 visits; hours granted 20.00, executed 1.00, paid 1.00; SEK 400.00",
                        "By reference code:",
                        "  780201: 1.75 hours, SEK 700.00",
                        "Total: SEK 700.00",
                        "No deviations.",
                        "The basis, the deviations and the follow-up are in " + out);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_month_with_deviations_is_done_and_has_something_to_look_at() {
        new TestMonth(month);
        Ran ran = settle().exits(1);

        assertThat(ran.out()).contains("To look at:", "  1  MANUAL_RECEIPT_WITHOUT_CAUSE: ", "Total: SEK 500.00");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void it_says_the_same_in_swedish() {
        new TestMonth(month);
        Ran ran = Ran.swedish("settle", month, "--out", out, "--as-of", TestMonth.AFTER_LOCK)
                .exits(1);

        assertThat(ran.out())
                .contains("haninge-v2 2024-11, 2 utförare", "Totalt: 500,00 kr", "Att titta på:", out.toString())
                .doesNotContain("To look at", "{0}");
        assertThat(Project.text(out.resolve("Södra/deviations.csv"))).contains("MANUAL_RECEIPT_WITHOUT_CAUSE");
    }

    @Test
    void each_provider_has_a_folder_of_the_files_that_the_documentation_names() {
        new TestMonth(month);
        settle().exits(1);

        assertThat(Folders.namesIn(out)).containsExactly("Norra-omsorgen", "Södra");
        for (String provider : Folders.namesIn(out)) {
            assertThat(Folders.filesIn(out.resolve(provider)))
                    .as(provider)
                    .containsExactlyInAnyOrderElementsOf(
                            filesOfTheDocumentation().toList());
        }
    }

    @Test
    void documents_that_are_asked_for_stand_beside_the_other_files() {
        new TestMonth(month);
        settle("--documents", "xlsx,html").exits(1);

        for (String provider : Folders.namesIn(out)) {
            assertThat(Folders.filesIn(out.resolve(provider)))
                    .containsAll(filesOfTheDocumentation().toList())
                    .contains("basis.xlsx", "basis.html")
                    .hasSize((int) filesOfTheDocumentation().count() + 2);
        }
    }

    @Test
    void each_providers_basis_is_its_own() throws IOException {
        new TestMonth(month);
        settle().exits(1);

        assertThat(basisOf("Norra-omsorgen").at("/provider").asText()).isEqualTo(TestMonth.NORRA);
        assertThat(basisOf("Norra-omsorgen").at("/total").asText()).isEqualTo("300.00");
        assertThat(basisOf("Norra-omsorgen").at("/deviations")).isEmpty();
        assertThat(basisOf("Södra").at("/provider").asText()).isEqualTo(TestMonth.SODRA);
        assertThat(basisOf("Södra").at("/total").asText()).isEqualTo("200.00");
        assertThat(basisOf("Södra").at("/deviations")).isNotEmpty();
    }

    @Test
    void the_basis_says_by_what_it_was_made() throws IOException {
        new TestMonth(month);
        settle().exits(1);
        JsonNode provenance = basisOf("Södra").at("/provenance");

        assertThat(provenance.at("/libraryVersion").asText()).isEqualTo(LibraryVersion.current());
        assertThat(provenance.at("/ruleBook").asText()).isEqualTo("haninge-v2");
        assertThat(provenance.at("/asOf").asText()).startsWith("2024-12-05T08:00");
        assertThat(provenance.at("/lock/at").asText()).startsWith("2024-12-04T16:00");
        assertThat(provenance.at("/final").asBoolean()).isTrue();
        assertThat(provenance.at("/rejectedRows").asInt()).isZero();
        assertThat(provenance.at("/rejectsSkipped").asBoolean()).isFalse();
        for (String hash : new String[] {"ruleBookHash", "priceListHash", "inputHash"}) {
            assertThat(provenance.at("/" + hash).asText()).as(hash).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void what_settles_without_a_time_is_settled_now() throws IOException {
        TestMonth.withoutDeviations(month);
        Ran.english("settle", month, "--out", out).exits(0);

        assertThat(basisOf("Södra").at("/provenance/asOf").asText()).isGreaterThan("2026");
        assertThat(basisOf("Södra").at("/provenance/final").asBoolean()).isTrue();
    }

    @Test
    void json_is_a_summary_in_one_line() throws IOException {
        new TestMonth(month);
        Ran ran = settle("--json").exits(1);

        assertThat(ran.outLines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(ran.out())).isEqualTo(new ObjectMapper().readTree("""
                {"providers": 2,
                 "invoice": {"780201": {"hours": "1.25", "amount": "500.00"}},
                 "total": "500.00",
                 "deviations": {"MANUAL_RECEIPT_WITHOUT_CAUSE": 1, "MANUAL_SHARE_HIGH": 1},
                 "rejectedRows": 0}
                """));
        assertThat(Folders.namesIn(out)).hasSize(2);
    }

    @Test
    void a_preliminary_basis_can_be_taken_before_the_lock() throws IOException {
        new TestMonth(month);
        Ran.english("settle", month, "--out", out, "--preliminary", "--as-of", "2024-11-04T18:00")
                .exits(1);

        assertThat(basisOf("Norra-omsorgen").at("/provenance/final").asBoolean())
                .isFalse();
        assertThat(basisOf("Norra-omsorgen").at("/deviations/0/code").asText()).isEqualTo("NOT_APPROVED");
    }

    @Test
    void its_own_month_may_be_named() {
        TestMonth.withoutDeviations(month);
        settle("--month", "2024-11").exits(0);
    }

    @Test
    void a_later_run_replaces_its_providers_and_lets_others_be() {
        TestMonth written = new TestMonth(month);
        Folders.write(out.resolve("Södra/old.csv"), "old");
        Folders.write(out.resolve("Someone/else.csv"), "else");
        written.with("prices.yaml", written.text("prices.yaml").replace("400.00", "410.00"));
        settle().exits(1);

        assertThat(Folders.namesIn(out)).containsExactly("Norra-omsorgen", "Someone", "Södra");
        assertThat(Folders.namesIn(out.resolve("Södra"))).doesNotContain("old.csv");
        assertThat(Project.text(out.resolve("Södra/totals.csv"))).endsWith(",780201,1800,0.50,205.00\n");
    }

    @Test
    void the_same_run_gives_the_same_bytes() {
        new TestMonth(month);
        settle().exits(1);
        Map<String, String> first = Folders.contentsOf(out);
        settle().exits(1);

        assertThat(Folders.contentsOf(out)).isEqualTo(first);
    }

    /** The time that a basis says it was taken at is one that {@code --as-of} takes. */
    @Test
    void a_basis_taken_now_can_be_made_again() throws IOException {
        TestMonth.withoutDeviations(month);
        Ran.english("settle", month, "--out", out).exits(0);
        Map<String, String> first = Folders.contentsOf(out);
        String asOf = basisOf("Södra").at("/provenance/asOf").asText();
        Ran.english("settle", month, "--out", out, "--as-of", asOf).exits(0);

        assertThat(Folders.contentsOf(out)).isEqualTo(first);
    }

    @Test
    void other_rule_books_give_another_amount() {
        new TestMonth(month)
                .with(
                        "norra/orders.csv",
                        "recipient,granted,per,category,tasks,from\n"
                                + "anna,PT30M,MONTH,HOME_CARE,PERSONAL_CARE,2024-01-01\n");
        Folders.copy(Project.ruleBooks(), folder.resolve("books"));
        Path book = folder.resolve("books/haninge/2024-10-01.yaml");
        Folders.write(book, ChangedBook.of(Project.text(book)));

        assertThat(settle().exits(1).out()).contains("Total: SEK 400.00");
        assertThat(settle("--rulebooks", folder.resolve("books").toString())
                        .exits(1)
                        .out())
                .contains("Total: SEK 500.00");
    }

    @Test
    void whoever_watches_sees_how_far_it_is() {
        TestMonth.withoutDeviations(month);
        Ran ran = Ran.watched("settle", month, "--out", out).exits(0);

        assertThat(ran.err()).contains("Provider 1 of 2", "Provider 2 of 2").endsWith("\r\u001b[K");
    }

    private JsonNode basisOf(String provider) throws IOException {
        return new ObjectMapper()
                .readTree(out.resolve(provider).resolve("basis.json").toFile());
    }

    /** Those in the first column of the table of docs/basis.md. */
    private static Stream<String> filesOfTheDocumentation() {
        String page = Project.text(Project.root().resolve("docs/basis.md"));
        return FIRST_CELL
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .flatMap(cell -> FILE.matcher(cell).results())
                .map(found -> found.group(1));
    }
}
