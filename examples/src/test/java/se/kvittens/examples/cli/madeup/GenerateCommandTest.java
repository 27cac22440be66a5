package se.kvittens.examples.cli.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.ChangedBook;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** {@code kvittens generate}: a month of the size that is asked for, or a refusal that says why. */
class GenerateCommandTest {

    private static final String HANINGE = "generate --municipality haninge --month 2024-10 --seed 7";

    @TempDir
    private Path folder;

    @Test
    void the_month_is_there_and_settles() {
        Path month = folder.resolve("month");
        Ran ran = generate(HANINGE + " --recipients 50 --providers 3", month).exits(0);

        assertThat(ran.out()).startsWith("50 recipients with ").contains(" visits are in " + month);
        assertThat(ran.err()).isEmpty();
        assertThat(Folders.namesIn(folder)).containsExactly("month");
        assertThat(Folders.filesIn(month)).hasSize(2 + 3 * 6);
        assertThat(Ran.english("settle", month, "--out", folder.resolve("basis"))
                        .exits(1)
                        .out())
                .contains("haninge-v2 2024-10, 3 providers", "Exempelhemtjänst 3: 16 recipients");
    }

    @Test
    void the_prices_say_that_they_are_made_up() {
        Path month = folder.resolve("month");
        generate(HANINGE + " --recipients 5", month).exits(0);

        MonthFolder opened = MonthFolder.open(month, RuleBookFolder.bundled())
                .getOrElseThrow(faults -> new AssertionError(faults.toString()));
        assertThat(opened.prices().isExample()).isTrue();
        assertThat(Ran.english("explain", month, "--recipient", "r0001")
                        .exits(0)
                        .out())
                .contains("made up");
    }

    @Test
    void an_empty_folder_is_as_good_as_none() {
        generate(HANINGE + " --recipients 1", folder).exits(0);

        assertThat(Folders.namesIn(folder)).contains("month.yaml", "prices.yaml", "visits.csv");
    }

    @Test
    void progress_is_shown_where_somebody_watches_and_not_in_a_pipe() {
        String words = HANINGE + " --recipients 40 --providers 2 --out ";
        Ran watched = Ran.watched((Object[]) (words + folder.resolve("watched")).split(" "))
                .exits(0);

        assertThat(watched.err()).contains("0 of 2 providers done", "1 of 2 providers done");
        assertThat(Ran.exactly((words + folder.resolve("piped")).split(" "))
                        .exits(0)
                        .err())
                .isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("nowhere", "2024-10", 9, 1, "no rule book of nowhere", "ingen regelbok för nowhere"),
                Arguments.of("haninge", "2019-12", 9, 1, "No rule book of haninge is in force", "Ingen regelbok"),
                Arguments.of("haninge", "2024-13", 9, 1, "2024-13 is not a month", "2024-13 är ingen månad"),
                Arguments.of("haninge", "oktober", 9, 1, "oktober is not a month", "oktober är ingen månad"),
                Arguments.of("haninge", "1989-12", 9, 1, "1989-12 is not a month", "1989-12 är ingen månad"),
                Arguments.of("haninge", "2024-10", 0, 1, "can't be 0 recipients", "inte finnas 0 brukare"),
                Arguments.of("haninge", "2024-10", 2, 3, "3 providers can't share 2", "3 utförare kan inte dela på 2"),
                Arguments.of("haninge", "2024-10", 2, 0, "0 providers can't share 2", "0 utförare kan inte dela på 2"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_cant_be_made_is_refused_in_both_languages(
            String municipality, String month, long recipients, int providers, String english, String swedish) {
        String words = "generate --seed 1 --municipality %s --month %s --recipients %d --providers %d"
                .formatted(municipality, month, recipients, providers);

        assertThat(generate(words, folder.resolve("x")).isRefused().err()).contains(english);
        assertThat(generate(words + " --lang sv", folder.resolve("x"))
                        .isRefused()
                        .err())
                .contains(swedish);
        assertThat(Folders.namesIn(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken/file", "taken"})
    void what_is_there_stays(String out) {
        Path file = Folders.write(folder.resolve("taken/file"), "in the way");

        assertThat(generate(HANINGE + " --recipients 1", folder.resolve(out))
                        .isRefused()
                        .err())
                .contains("is there already and is not an empty folder");
        assertThat(generate(HANINGE + " --recipients 1 --lang sv", folder.resolve(out))
                        .isRefused()
                        .err())
                .contains("finns redan och är ingen tom mapp");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void an_empty_municipality_is_refused() {
        assertThat(Ran.english(
                                "generate",
                                "--municipality",
                                "",
                                "--month",
                                "2024-10",
                                "--recipients",
                                1,
                                "--seed",
                                1,
                                "--out",
                                folder.resolve("x"))
                        .isRefused()
                        .err())
                .contains("The name of the municipality is empty");
    }

    /** A municipality of one's own, which none of the bundled rule books knows. */
    @Test
    void a_rule_book_of_ones_own_is_used() {
        String text = Project.text(Project.ruleBooks().resolve("haninge/2024-10-01.yaml"));
        Folders.write(
                folder.resolve("books/elsewhere/2024-10-01.yaml"),
                ChangedBook.of(text)
                        .replace("municipality: haninge", "municipality: elsewhere")
                        .replace("PERSONAL_CARE:", "HYGIENE:"));
        Path month = folder.resolve("month");
        String words = "generate --municipality elsewhere --month 2025-01 --recipients 100 --seed 3 --rulebooks "
                + folder.resolve("books");
        generate(words, month).exits(0);

        assertThat(Folders.contentsOf(month).get("visits.csv"))
                .contains("HYGIENE")
                .doesNotContain("PERSONAL_CARE");
        assertThat(Ran.english(
                                "settle",
                                month,
                                "--rulebooks",
                                folder.resolve("books"),
                                "--out",
                                folder.resolve("basis"))
                        .exits(1)
                        .out())
                .contains("elsewhere")
                .doesNotContain("EXECUTED_OVER_GRANTED");
    }

    private static Ran generate(String words, Path out) {
        String language = words.contains("--lang") ? "" : " --lang en";
        return Ran.exactly((words + language + " --out " + out).split(" "));
    }
}
