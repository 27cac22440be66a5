package se.kvittens.files.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.files.rulebook.BookText;

/** A rule has one id, one heading in docs/rules.md and one home in the code; rule books know no others. */
class RuleIdsTest {

    private static final String RULES = ProjectFolder.text(ProjectFolder.docs("rules.md"));
    private static final List<RuleId> IDS = List.of(RuleId.values());
    private static final List<String> TEXTS = IDS.stream().map(RuleId::text).toList();

    @Test
    void the_list_of_rules_and_the_code_know_the_same_ids() {
        assertThat(RuleLists.headings(RULES)).hasSizeGreaterThan(50);
        assertThat(RuleLists.notYetHere(RULES)).isNotEmpty();
        assertThat(RuleLists.faultsOfList(RULES, TEXTS)).isEmpty();
    }

    @Test
    void the_headings_come_in_the_order_of_the_code() {
        assertThat(RuleLists.headings(RULES)).isEqualTo(TEXTS);
    }

    @Test
    void each_rule_lives_in_one_place() {
        assertThat(RuleLists.faultsOfHomes(domain(), IDS)).isEmpty();
    }

    @Test
    void rule_books_have_sections_of_known_rules_and_all_the_same() {
        assertThat(RuleLists.faultsOfSections(books(), TEXTS)).isEmpty();
        assertThat(RuleLists.sections(BookText.example().text())).hasSizeGreaterThan(30);
    }

    // -----------------------------------------------------------------------
    // Each guard bites.

    @Test
    void a_heading_that_is_missing_unknown_or_doubled_is_found() {
        String missing = RULES.replaceFirst("(?m)^### PAY-3 .*$", "");
        String unknown = RULES.replaceFirst("(?m)^### PAY-3 ", "### PAY-99 An invention\n\n### PAY-3 ");
        String doubled = RULES.replaceFirst("(?m)^### PAY-3 ", "### PAY-3 Once\n\n### PAY-3 ");

        assertThat(RuleLists.faultsOfList(missing, TEXTS)).containsExactly("PAY-3 has no heading");
        assertThat(RuleLists.faultsOfList(unknown, TEXTS)).containsExactly("PAY-99 is not in the code");
        assertThat(RuleLists.faultsOfList(doubled, TEXTS)).containsExactly("PAY-3 has two headings");
    }

    @Test
    void a_rule_that_is_here_and_called_not_yet_here_is_found() {
        String later = RULES.replaceFirst("(?m)^\\| SYS-3 \\|", "| PAY-3 |");

        assertThat(RuleLists.faultsOfList(later, TEXTS)).containsExactly("PAY-3 is called not yet here");
    }

    @Test
    void a_rule_without_a_home_is_found() {
        Stream<Class<?>> one = domain().filter(type -> !type.getSimpleName().equals("LongAbsence"));

        assertThat(RuleLists.faultsOfHomes(one, IDS)).containsExactly("LIFE-5 lives in []");
    }

    @Test
    void a_rule_with_two_homes_is_found_in_classes_and_methods() {
        assertThat(RuleLists.faultsOfHomes(Stream.concat(domain(), Stream.of(SecondClass.class)), IDS))
                .singleElement()
                .asString()
                .startsWith("LIFE-5 lives in [")
                .contains("LongAbsence", "SecondClass");
        assertThat(RuleLists.faultsOfHomes(Stream.concat(domain(), Stream.of(SecondMethod.class)), IDS))
                .singleElement()
                .asString()
                .startsWith("PAY-5 lives in [")
                .contains("SecondMethod#settle");
    }

    @Test
    void a_rule_book_with_another_section_or_without_one_is_found() {
        Map<String, String> books = books();
        BookText v2 = BookText.shipped("haninge/2024-10-01");
        books.put(
                v2.file(),
                v2.with("\n  PAY-3:\n", "\n  PAY-99:\n    x: 1\n  PAY-3:\n").text());
        assertThat(RuleLists.faultsOfSections(books, TEXTS))
                .containsExactly(v2.file() + " has PAY-99", v2.file() + " has other rules than the others");

        books.put(v2.file(), v2.without("PAY-3").text());
        assertThat(RuleLists.faultsOfSections(books, TEXTS))
                .containsExactly(v2.file() + " has other rules than the others");
    }

    @Home(RuleId.LIFE_5)
    private static final class SecondClass {}

    private static final class SecondMethod {

        @Home({RuleId.PAY_5})
        private static void settle() {}
    }

    private static Stream<Class<?>> domain() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.kvittens.domain").stream()
                        .map(JavaClass::reflect);
    }

    private static Map<String, String> books() {
        Map<String, String> books = new TreeMap<>();
        BookText.SHIPPED.forEach(address ->
                books.put(address + ".yaml", BookText.shipped(address).text()));
        books.put(BookText.example().file(), BookText.example().text());
        return books;
    }
}
