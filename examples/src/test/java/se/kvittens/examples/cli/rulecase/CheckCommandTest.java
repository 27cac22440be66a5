package se.kvittens.examples.cli.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.ChangedBook;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens check}: the cases of docs/cases.md, judged or only run. */
class CheckCommandTest {

    private static final List<String> OF_OUTCOME =
            List.of("version", "lock", "visits", "recipients", "invoice", "total");
    private static final List<String> OF_VISIT = List.of("executed", "payable", "category", "deviations");
    private static final List<String> OF_RECIPIENT =
            List.of("granted", "executed", "payable", "readjustment", "meals", "amount", "deviations");
    private static final List<String> OF_CODE = List.of("hours", "amount");

    @TempDir
    private Path folder;

    @Test
    void the_contract_holds() {
        Ran ran = Ran.english("check", folderOfContract()).exits(0);

        assertThat(ran.out()).isEqualToIgnoringNewLines("28 cases, 28 hold, 0 fail\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void it_says_so_in_swedish_too() {
        assertThat(Ran.swedish("check", folderOfContract()).exits(0).out()).startsWith("28 fall, 28 stämmer");
    }

    @Test
    void whoever_watches_sees_which_case_is_run() {
        Path file = Project.contractCase("05");
        Ran ran = Ran.watched("check", file).exits(0);

        assertThat(ran.err()).contains(file.toString()).endsWith("\r\u001b[K");
        assertThat(ran.out()).doesNotContain("\u001b");
    }

    @Test
    void a_wrong_expectation_is_said_with_its_place_and_both_values() {
        Path wrong = changed("05", "total: 933.33", "total: 933.34");
        Ran ran = Ran.english("check", Project.contractCase("06"), wrong).exits(1);

        assertThat(ran.outLines())
                .containsExactly(
                        wrong + ":" + lineOf(wrong, "total: 933.34") + ": total: expected 933.34, was 933.33",
                        "2 cases, 1 holds, 1 fails");
    }

    @Test
    void every_mismatch_of_a_case_is_said() {
        Path wrong = Folders.write(
                folder.resolve("many.yaml"),
                Project.text(Project.contractCase("01"))
                        .replace("version: haninge-v1", "version: haninge-v2")
                        .replace("deviations: [NOT_APPROVED]", "deviations: [NOT_APPROVED, ADJUSTED]")
                        .replace("hours: 1.09", "hours: 1.1"));
        Ran ran = Ran.english("check", wrong).exits(1);

        assertThat(ran.outLines())
                .hasSize(4)
                .anyMatch(line -> line.endsWith(": version: expected haninge-v2, was haninge-v1"))
                .anyMatch(line ->
                        line.endsWith(": visits.v3.deviations: expected ADJUSTED, NOT_APPROVED, was NOT_APPROVED"))
                .anyMatch(line -> line.endsWith(": invoice.780201.hours: expected 1.1, was 1.09"));
    }

    @Test
    void an_unexpected_refusal_is_a_mismatch_and_so_is_one_that_did_not_come() {
        Path refused = changed("17", "expect: {error: FINAL_BEFORE_LOCK}", "expect: {total: 0.00}");
        Path settled = Folders.write(
                folder.resolve("settled.yaml"),
                Project.text(Project.contractCase("17")).replace("asOf: 2024-12-04T18:00", "asOf: 2024-12-05T18:00"));
        Ran ran = Ran.english("check", refused, settled).exits(1);

        assertThat(ran.out())
                .contains(refused + ":", "was FINAL_BEFORE_LOCK The final basis of 2024-11 can't be taken")
                .contains("error: expected FINAL_BEFORE_LOCK, was –", "2 cases, 0 hold, 2 fail");
    }

    @Test
    void json_has_a_line_for_each_file_in_their_order_with_all_fields() {
        List<Path> files = Project.contractCases();
        Ran ran = Ran.english("check", "--json", folderOfContract()).exits(0);

        assertThat(ran.outLines()).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            JsonNode outcome = json(ran.outLines().get(i));
            boolean isRefused = Project.text(files.get(i)).contains("expect: {error:");
            assertThat(outcome.has("error")).as(files.get(i).toString()).isEqualTo(isRefused);
            if (!isRefused) {
                assertIsWhole(outcome);
            }
        }
    }

    @Test
    void json_keeps_the_order_of_the_arguments() {
        Ran ran = Ran.english(
                "check", Project.contractCase("06"), "--json", Project.contractCase("17"), Project.contractCase("05"));

        assertThat(ran.exits(0).outLines().stream()
                        .map(CheckCommandTest::json)
                        .map(outcome -> outcome.has("error") ? outcome.at("/error") : outcome.at("/total"))
                        .map(JsonNode::asText))
                .hasSize(3)
                .satisfies(
                        values -> assertThat(values.get(1)).startsWith("FINAL_BEFORE_LOCK "),
                        values -> assertThat(values.get(2)).isEqualTo("933.33"));
    }

    @Test
    void json_has_these_values() {
        JsonNode outcome = json(Ran.english("check", "--json", Project.contractCase("01"))
                .exits(0)
                .out());

        assertThat(outcome.at("/version").asText()).isEqualTo("haninge-v1");
        assertThat(outcome.at("/lock").asText()).isEqualTo("2024-09-04T23:59:59");
        assertThat(outcome.at("/visits/v3")).isEqualTo(json("""
                {"executed": "PT30M", "payable": "PT0S", "category": "HOME_CARE", "deviations": ["NOT_APPROVED"]}
                """));
        assertThat(outcome.at("/recipients/anna")).isEqualTo(json("""
                {"granted": "PT40H", "executed": "PT1H35M30S", "payable": "PT1H5M30S", "readjustment": "PT0S",
                 "meals": "PT0S", "amount": "447.58", "deviations": []}
                """));
        assertThat(outcome.at("/invoice"))
                .isEqualTo(json("{\"780201\": {\"hours\": \"1.09\", \"amount\": \"447.58\"}}"));
        assertThat(outcome.at("/total").asText()).isEqualTo("447.58");
    }

    /** It judges nothing, and so can't fail. */
    @Test
    void json_of_refusals_and_wrong_expectations_is_no_failure() {
        Ran ran = Ran.english(
                        "check",
                        "--json",
                        changed("05", "total: 933.33", "total: 1.00"),
                        Project.contractCase("20"),
                        Project.contractCase("26"))
                .exits(0);

        assertThat(json(ran.outLines().get(0)).at("/total").asText()).isEqualTo("933.33");
        assertThat(json(ran.outLines().get(1)).at("/error").asText()).startsWith("AMBIGUOUS_TIME ");
        assertThat(json(ran.outLines().get(2)).at("/error").asText()).startsWith("MISSING_PRICE ");
    }

    @Test
    void a_missing_file_is_refused_and_the_others_are_still_run() {
        Path missing = folder.resolve("missing.yaml");
        Ran judged = Ran.english("check", missing, Project.contractCase("05")).isRefused();
        Ran run = Ran.english("check", "--json", missing, Project.contractCase("05"))
                .isRefused();

        assertThat(judged.out()).contains(missing.toString(), "UNREADABLE_FILE", "2 cases, 1 holds, 1 fails");
        assertThat(json(run.outLines().get(0)).at("/error").asText()).startsWith("UNREADABLE_FILE ");
        assertThat(json(run.outLines().get(1)).at("/total").asText()).isEqualTo("933.33");
    }

    @Test
    void a_file_that_is_no_case_is_said_to_be_none() {
        Path list = Folders.write(folder.resolve("list.yaml"), "- not\n- a case\n");
        Path broken = Folders.write(folder.resolve("broken.yaml"), "month: [2024\n");
        Ran ran = Ran.english("check", "--json", list, broken).exits(0);

        assertThat(json(ran.outLines().get(0)).at("/error").asText()).startsWith("INVALID_VALUE ");
        assertThat(json(ran.outLines().get(1)).at("/error").asText()).startsWith("MALFORMED_YAML ");
    }

    @Test
    void other_rule_books_give_other_outcomes() {
        Folders.copy(Project.ruleBooks(), folder.resolve("books"));
        Path book = folder.resolve("books/haninge/2024-10-01.yaml");
        Folders.write(book, ChangedBook.of(Project.text(book)));

        Ran ran = Ran.english("check", "--rulebooks", folder.resolve("books"), Project.contractCase("05"))
                .exits(1);

        assertThat(ran.out()).contains("total: expected 933.33, was 1200.00");
    }

    @Test
    void rule_books_that_are_none_are_refused_before_any_case_is_run() {
        Ran ran = Ran.english("check", "--rulebooks", folder.resolve("nowhere"), folderOfContract())
                .isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("nowhere", "UNREADABLE_FILE");
    }

    private static Path folderOfContract() {
        return Project.contractCases().get(0).getParent();
    }

    private Path changed(String number, String before, String after) {
        String text = Project.text(Project.contractCase(number));
        assertThat(text).contains(before);
        return Folders.write(folder.resolve(number + ".yaml"), text.replace(before, after));
    }

    private static int lineOf(Path file, String text) {
        return Project.text(file).lines().toList().indexOf("  " + text) + 1;
    }

    private static void assertIsWhole(JsonNode outcome) {
        assertThat(namesOf(outcome)).containsExactlyElementsOf(OF_OUTCOME);
        outcome.at("/visits").forEach(visit -> assertThat(namesOf(visit)).containsExactlyElementsOf(OF_VISIT));
        outcome.at("/recipients")
                .forEach(recipient -> assertThat(namesOf(recipient)).containsExactlyElementsOf(OF_RECIPIENT));
        outcome.at("/invoice").forEach(code -> assertThat(namesOf(code)).containsExactlyElementsOf(OF_CODE));
    }

    private static Stream<String> namesOf(JsonNode node) {
        return node.properties().stream().map(field -> field.getKey());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
