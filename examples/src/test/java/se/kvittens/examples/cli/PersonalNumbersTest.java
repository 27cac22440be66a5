package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A personal number that stands where it must not is never said again: not by the terminal, which {@link Ran} sees to,
 * and not in a file that is written.
 */
class PersonalNumbersTest {

    @TempDir
    private Path folder;

    /** A file of a month folder, what stands there and what takes its place. */
    private record Misplaced(String file, String text, String replacement) {}

    static Stream<Misplaced> misplaced() {
        return Stream.of(Ran.PERSONAL_NUMBER, "194003121235")
                .flatMap(number -> Stream.of(
                        new Misplaced("norra/visits.csv", "v1,", number + ","),
                        new Misplaced("norra/visits.csv", ",c1,", "," + number + ","),
                        new Misplaced("norra/visits.csv", "PERSONAL_CARE,,", "PERSONAL_CARE,ring " + number + ","),
                        new Misplaced("norra/visits.csv", "PERSONAL_CARE,,", number + ",,"),
                        new Misplaced("norra/visits.csv", "2024-11-01T08:00,NFC", number + ",NFC"),
                        new Misplaced("norra/visits.csv", ",note,", "," + number + ","),
                        new Misplaced("norra/recipients.csv", "anna,", number + ","),
                        new Misplaced("norra/recipients.csv", "1940-03-12", number),
                        new Misplaced("norra/orders.csv", "anna,", number + ","),
                        new Misplaced("norra/orders.csv", "PT40H", number),
                        new Misplaced("norra/orders.csv", "HOME_CARE", number),
                        new Misplaced("norra/orders.csv", "2024-01-01", "\"" + number + "\nx\""),
                        new Misplaced("month.yaml", "2024-11", "\"" + number + "\""),
                        new Misplaced("month.yaml", "haninge", "\"" + number + "\""),
                        new Misplaced("month.yaml", "Norra omsorgen", number),
                        new Misplaced("month.yaml", "folder: norra", "folder: \"" + number + "\""),
                        new Misplaced("month.yaml", "format: 1", "format: 1\n\"" + number + "\": 1"),
                        new Misplaced("prices.yaml", "HOME_CARE: 400.00", "HOME_CARE: \"" + number + " kr\""),
                        new Misplaced("prices.yaml", "400.00}", "400.00}\nsupplements: {\"" + number + "\": 1.00}"),
                        new Misplaced("prices.yaml", "haninge", "\"" + number + "\"")));
    }

    @ParameterizedTest
    @MethodSource("misplaced")
    void in_a_month_folder(Misplaced misplaced) {
        TestMonth month = new TestMonth(folder.resolve("month"));
        assertThat(month.text(misplaced.file)).contains(misplaced.text);
        month.with(misplaced.file, month.text(misplaced.file).replace(misplaced.text, misplaced.replacement));

        for (String command : List.of("settle", "settle --skip-rejects", "settle --skip-rejects --json")) {
            runs(command + " --out " + folder.resolve("out"));
        }
        runs("explain --recipient anna");
        runs("explain --visit v1 --skip-rejects");
        runs("explain --visit v1 --skip-rejects --json");
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month: 2024-11|month: \"19400312-1235\"",
                "municipality: haninge|municipality: \"19400312-1235\"",
                "HOME_CARE: 400.00|HOME_CARE: 19400312-1234",
                "HOME_CARE: 400.00|HOME_CARE: 400.00, \"19400312-1235\": 1x",
                "born: 1940-03-12|born: 19400312-1235",
                "orders: [{granted: PT1H|orders: [{granted: 194003121235",
                "id: v1|id: v1, note: \"19400312-1235\"",
                "id: v1|id: v1, \"19400312-1235\": 1",
                "expect:|\"19400312-1235\": 1\nexpect:",
                "expect:|expect: [19400312-1235\n"
            })
    void in_a_rule_case(String change) {
        String[] parts = change.split("\\|");
        String text = Project.text(Project.contractCase("05"));
        assertThat(text).contains(parts[0]);
        Path file = Folders.write(folder.resolve("case.yaml"), text.replace(parts[0], parts[1]));

        for (Ran ran : new Ran[] {
            Ran.english("check", file),
            Ran.english("check", "--json", file),
            Ran.swedish("export", file, folder.resolve("out"))
        }) {
            assertThat(ran.out() + ran.err()).isNotBlank();
        }
        assertNothingWritten();
    }

    /** A month folder may not name anyone by one; nor may what becomes one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipient: anna|recipient: \"19400312-1235\"",
                "anna|\"19400312-1235\"",
                "id: v1|id: 19400312-1235",
                "recipient: anna|recipient: anna, carer: 19400312-1235",
                "tasks: [PERSONAL_CARE]|tasks: [19400312-1235]",
                "expect:|provider: 19400312-1235\nexpect:"
            })
    void as_a_name_in_a_rule_case(String change) {
        in_a_rule_case(change);
    }

    /** What a case expects is said again where it does not come out. */
    @Test
    void as_what_a_rule_case_expects() {
        Path file = Folders.write(
                folder.resolve("case.yaml"),
                Project.text(Project.contractCase("05"))
                        .replace("total: 933.33", "total: 19400312-1235")
                        .replace("carl: {granted", "\"19400312-1235\": {granted"));

        Ran.english("check", file).exits(1);
        Ran.english("check", "--json", file).exits(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 2|version: 19400312-1235",
                "value: PT48H|value: 194003121235",
                "standing: assumed|standing: 19400312-1235",
                "rules:|19400312-1235: 1\nrules:",
                "rules:|rules: [19400312-1235"
            })
    void in_a_rule_book(String change) {
        String[] parts = change.split("\\|");
        String text = Project.text(Project.ruleBooks().resolve("haninge/2024-10-01.yaml"));
        Path file = Folders.write(folder.resolve("books/haninge/2024-10-01.yaml"), text.replace(parts[0], parts[1]));

        Ran.english("rulebook", "validate", file).isRefused();
        Ran.english("rulebook", "diff", file, "haninge-v1").isRefused();
        Ran.swedish("rulebook", "list", "--rulebooks", folder.resolve("books")).isRefused();
    }

    /** Where a number is cut off, too much of it is left. */
    @Test
    void at_the_end_of_what_is_shown_of_a_long_value() {
        for (int before = 40; before < 62; before++) {
            TestMonth month = new TestMonth(folder.resolve("month"));
            month.and("norra/recipients.csv", "eva," + "x".repeat(before) + " 19400312-1235 och mer\n");
            Ran ran = Ran.english("settle", month.root(), "--out", folder.resolve("out"))
                    .isRefused();

            assertThat(ran.err() + Project.text(folder.resolve("out/rejects.csv")))
                    .as("after %d characters", before)
                    .contains("MALFORMED_DATE")
                    .doesNotContain("400312-1", "19400312");
        }
    }

    private void runs(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(1, folder.resolve("month").toString());
        words.addAll(List.of("--as-of", TestMonth.AFTER_LOCK));
        Ran ran = Ran.english(words.toArray());
        assertThat(ran.out() + ran.err()).as(command).isNotBlank();
    }

    private void assertNothingWritten() {
        assertThat(Folders.contentsOf(folder.resolve("out")).values())
                .noneMatch(text -> text.contains("400312-1235") || text.contains("4003121235"));
        assertThat(Folders.namesIn(folder)).doesNotContain(".kvittens-");
    }
}
