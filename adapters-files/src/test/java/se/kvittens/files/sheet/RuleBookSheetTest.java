package se.kvittens.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.docs.GeneratedFile;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The sheets of the shipped rule books, in docs/rulebooks, each with what has changed since the version before. */
class RuleBookSheetTest {

    private static final List<RuleBook> BOOKS = RuleBookFolder.bundled().all();

    @TestFactory
    Stream<DynamicTest> the_sheets_in_docs_are_fresh() {
        return BOOKS.stream()
                .flatMap(book -> Stream.of("sv", "en").map(language -> {
                    String file = "rulebooks/%s-%s.%s.md"
                            .formatted(
                                    book.version().municipality(),
                                    book.version().inForceFrom(),
                                    language);
                    return DynamicTest.dynamicTest(
                            file, () -> GeneratedFile.assertFresh(ProjectFolder.docs(file), sheet(book, language)));
                }));
    }

    @Test
    void every_setting_stands_once_in_the_list_with_a_box_and_the_assumed_ones_on_top() {
        for (RuleBook book : BOOKS) {
            for (String language : List.of("sv", "en")) {
                List<String> keys = new ArrayList<>();
                sheet(book, language)
                        .lines()
                        .filter(line -> line.startsWith("- [ ] `"))
                        .forEach(line -> keys.add(line.substring(7, line.indexOf('`', 7))));
                List<String> expected = new ArrayList<>();
                book.about().assumed().forEach(setting -> expected.add(setting.key()));
                book.about().settings().forEach(setting -> expected.add(setting.key()));

                assertThat(keys).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(keys.subList(0, book.about().assumed().size()))
                        .containsExactlyElementsOf(book.about().assumed().stream()
                                .map(Setting::key)
                                .toList());
            }
        }
    }

    @Test
    void a_sheet_names_its_book_its_hash_and_the_version_before() {
        RuleBook second = BOOKS.get(1);

        assertThat(sheet(second, "en"))
                .contains(
                        "# haninge-v2",
                        second.about().contentHash(),
                        "## Changed since haninge-v1",
                        "`TIME-4.at`: from **");
        assertThat(sheet(second, "sv")).contains("# haninge-v2", "## Ändrat sedan haninge-v1", "`TIME-4.at`: från **");
        assertThat(sheet(BOOKS.get(0), "en")).doesNotContain("## Changed since");
    }

    /** No word is left in the code's own form: no names of constants, no braces of messages, no nulls. */
    @Test
    void a_sheet_is_in_the_words_of_its_reader() {
        for (RuleBook book : BOOKS) {
            for (String language : List.of("sv", "en")) {
                assertThat(sheet(book, language).lines().filter(line -> line.startsWith("- ")))
                        .allSatisfy(line -> assertThat(line.replaceAll("`[^`]*`", ""))
                                .doesNotContain("null", "{", "}", "??", "@")
                                .doesNotContainPattern("\\*\\*[^*]*\\b[A-Z]+_[A-Z_]+\\b[^*]*\\*\\*"));
            }
        }
    }

    private static String sheet(RuleBook book, String language) {
        return new RuleBookSheet(Locale.forLanguageTag(language)).of(book, before(book));
    }

    private static Optional<RuleBook> before(RuleBook book) {
        return BOOKS.stream()
                .filter(other ->
                        other.version().municipality().equals(book.version().municipality()))
                .filter(other -> other.version().number() == book.version().number() - 1)
                .findFirst();
    }
}
