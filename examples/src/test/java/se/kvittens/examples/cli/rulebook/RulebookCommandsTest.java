package se.kvittens.examples.cli.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.ChangedBook;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.sheet.RuleBookSheet;

/** {@code kvittens rulebook}: list, show, diff and validate. */
class RulebookCommandsTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final String V2 = "haninge/2024-10-01.yaml";

    @TempDir
    private Path folder;

    @Test
    void the_list_has_a_line_for_each_book() {
        Ran english = Ran.english("rulebook", "list").exits(0);
        Ran swedish = Ran.swedish("rulebook", "list").exits(0);

        assertThat(english.outLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("haninge-v1  in force from 2020-01-01  Haninge, the Phoniro"),
                        line -> assertThat(line).startsWith("haninge-v2  in force from 2024-10-01  Haninge, "),
                        line -> assertThat(line).startsWith("haninge-v3  in force from 2025-01-01  Haninge, "),
                        line -> assertThat(line).startsWith("huddinge-v1  in force from 2023-02-13  Huddinge, "));
        assertThat(swedish.outLines())
                .hasSize(4)
                .allMatch(line -> line.contains("gäller från") && line.contains("antagna"));
    }

    @Test
    void the_list_counts_the_settings() {
        RuleBook.About about = BOOKS.all().get(0).about();

        assertThat(Ran.english("rulebook", "list").outLines().get(0))
                .endsWith("(%d settings, %d assumed)"
                        .formatted(about.settings().size(), about.assumed().size()));
    }

    @Test
    void other_books_are_listed_in_place_of_these() {
        Folders.copy(Project.ruleBooks().resolve("huddinge"), folder.resolve("huddinge"));

        assertThat(Ran.english("rulebook", "list", "--rulebooks", folder)
                        .exits(0)
                        .outLines())
                .singleElement()
                .asString()
                .startsWith("huddinge-v1");
    }

    @Test
    void a_book_is_shown_as_its_sheet_by_either_label() {
        Optional<RuleBook> before = Optional.of(BOOKS.all().get(0));
        String sheet = new RuleBookSheet(Locale.ENGLISH).of(BOOKS.all().get(1), before);

        assertThat(Ran.english("rulebook", "show", "haninge-v2").exits(0).out()).isEqualTo(sheet);
        assertThat(Ran.english("rulebook", "show", "haninge/2024-10-01")
                        .exits(0)
                        .out())
                .isEqualTo(sheet);
        assertThat(sheet).startsWith("# haninge-v2").contains("- [ ] `TIME-4.at`: **16:00**");
    }

    @Test
    void a_book_is_shown_in_swedish() {
        assertThat(Ran.swedish("rulebook", "show", "huddinge-v1").exits(0).out())
                .startsWith("# huddinge-v1")
                .contains("Gäller från 2023-02-13")
                .doesNotContain("In force from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"haninge-v9", "haninge", "nacka-v1", "haninge/2024-10-02", ""})
    void an_unknown_label_is_refused_with_advice(String label) {
        assertThat(Ran.english("rulebook", "show", label).isRefused().err())
                .contains("There is no rule book " + label, "`kvittens rulebook list`");
        assertThat(Ran.swedish("rulebook", "diff", "haninge-v1", label)
                        .isRefused()
                        .err())
                .contains("Någon regelbok " + label, "`kvittens rulebook list`");
        assertThat(Ran.english("rulebook", "diff", label, "haninge-v1")
                        .isRefused()
                        .out())
                .isEmpty();
    }

    @Test
    void two_versions_are_compared_in_words() {
        assertThat(Ran.english("rulebook", "diff", "haninge-v1", "haninge-v2")
                        .exits(0)
                        .out())
                .contains("`BOOK-1.inForceFrom`: from **2020-01-01** to **2024-10-01**")
                .contains("`TIME-4.at`: from **23:59:59** to **16:00**");
        assertThat(Ran.swedish("rulebook", "diff", "haninge-v1", "haninge-v2")
                        .exits(0)
                        .out())
                .contains("`TIME-4.at`: från **23:59:59** till **16:00**");
    }

    @Test
    void a_book_does_not_differ_from_itself() {
        assertThat(Ran.english(
                                "rulebook",
                                "diff",
                                "haninge-v3",
                                Project.ruleBooks().resolve("haninge/2025-01-01.yaml"))
                        .exits(0)
                        .out()
                        .strip())
                .isEqualTo("No setting differs.");
    }

    @Test
    void a_changed_copy_tells_both_changes_in_words() {
        Path changed = changedBook();
        Ran english = Ran.english("rulebook", "diff", "haninge-v2", changed).exits(0);
        Ran swedish = Ran.swedish("rulebook", "diff", Project.ruleBooks().resolve(V2), changed)
                .exits(0);

        assertThat(english.outLines())
                .anyMatch(line ->
                        line.matches("- `PAY-3\\.noticeThatVoids`: from \\*\\*48.h\\*\\* to \\*\\*24.h\\*\\*.*"))
                .anyMatch(line -> line.matches("- `PAY-1\\.policy`: from \\*\\*.+\\*\\* to \\*\\*.+\\*\\*.*"));
        assertThat(swedish.outLines())
                .anyMatch(line ->
                        line.matches("- `PAY-3\\.noticeThatVoids`: från \\*\\*48.tim\\*\\* till \\*\\*24.tim\\*\\*.*"))
                .anyMatch(line -> line.matches("- `PAY-1\\.policy`: från \\*\\*.+\\*\\* till \\*\\*.+\\*\\*.*"));
        assertThat(english.out()).doesNotContain("PT48H", "PT24H");
    }

    @Test
    void a_broken_file_is_not_compared() {
        Path broken = broken();
        Ran ran = Ran.english("rulebook", "diff", "haninge-v2", broken).isRefused();

        assertThat(ran.err()).contains(broken + ":", "INVALID_VALUE");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_valid_file_says_what_it_assumes() {
        Path file = Project.ruleBooks().resolve(V2);
        Ran ran = Ran.english("rulebook", "validate", file).exits(0);

        assertThat(ran.out())
                .startsWith(file + ": haninge-v2 is a rule book of ")
                .contains("TASK-2.policy");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void an_invalid_file_says_each_fault_with_its_line_and_advice() {
        Path broken = broken();
        Ran english = Ran.english("rulebook", "validate", broken).isRefused();
        Ran swedish = Ran.swedish("rulebook", "validate", broken).isRefused();

        assertThat(english.err())
                .contains(broken + ":" + lineOf(broken, "version: zwei") + ": INVALID_VALUE version can't be zwei.")
                .contains(broken + ":" + lineOf(broken, "value: PT48"), "MALFORMED_LENGTH", "Write it as PT1H30M.")
                .contains("Refused. Faults: 2");
        assertThat(swedish.err()).contains(broken + ":", "Skriv den som PT1H30M", "Avvisat. Antal fel: 2");
        assertThat(english.out()).isEmpty();
    }

    @Test
    void one_invalid_file_of_several_refuses_and_the_others_are_still_judged() {
        Ran ran = Ran.english(
                        "rulebook", "validate", broken(), Project.ruleBooks().resolve(V2))
                .isRefused();

        assertThat(ran.out()).contains("haninge-v2 is a rule book");
        assertThat(Ran.english("rulebook", "validate", folder.resolve("no.yaml"))
                        .isRefused()
                        .err())
                .contains("no.yaml: UNREADABLE_FILE");
    }

    @Test
    void a_folder_of_books_with_a_fault_is_refused_whatever_is_asked_of_it() {
        Folders.copy(Project.ruleBooks(), folder.resolve("books"));
        Folders.write(folder.resolve("books/" + V2), Project.text(broken()));

        for (String[] asked :
                new String[][] {{"list"}, {"show", "huddinge-v1"}, {"diff", "haninge-v1", "huddinge-v1"}}) {
            Ran ran = Ran.english(words(asked)).isRefused();
            assertThat(ran.err()).contains("Refused. Faults: 2");
            assertThat(ran.out()).isEmpty();
        }
    }

    private Object[] words(String... asked) {
        return Stream.concat(
                        Stream.concat(Stream.of("rulebook"), Stream.of(asked)),
                        Stream.of("--rulebooks", folder.resolve("books").toString()))
                .toArray();
    }

    private Path changedBook() {
        return Folders.write(
                folder.resolve("changed.yaml"),
                ChangedBook.of(Project.text(Project.ruleBooks().resolve(V2))));
    }

    private Path broken() {
        return Folders.write(
                folder.resolve("broken.yaml"),
                Project.text(Project.ruleBooks().resolve(V2))
                        .replace("version: 2", "version: zwei")
                        .replace("value: PT48H", "value: PT48"));
    }

    private static int lineOf(Path file, String text) {
        return Project.text(file).lines().map(String::strip).toList().indexOf(text) + 1;
    }
}
