package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;

class RuleBookReaderTest {

    static final List<String> SHIPPED = BookText.SHIPPED;

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void a_shipped_book_is_read(String address) {
        RuleBook book = BookText.shipped(address).read();

        assertThat(address)
                .isEqualTo(book.version().municipality() + "/" + book.version().inForceFrom());
        assertThat(book.about().settings()).hasSizeGreaterThan(60);
        assertThat(book.about().contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_setting_says_on_whose_word_it_stands() {
        var setting = BookText.shipped("haninge/2024-10-01").read().about().settings().stream()
                .filter(each -> each.key().equals("PAY-3.mostDays"))
                .findFirst()
                .orElseThrow();

        assertThat(setting.value()).isEqualTo(2);
        assertThat(setting.source()).hasToString("S1, Omställningstid/oplanerad frånvaro");
        assertThat(setting.says().english()).isEqualTo("At most two calendar days are paid.");
        assertThat(setting.standing()).isEqualTo(Standing.STATED);
        assertThat(setting.confirmedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @TestFactory
    Stream<DynamicTest> a_mistake_is_one_fault_with_its_file_line_and_path() {
        return BrokenBooks.all().stream().map(broken -> DynamicTest.dynamicTest(broken.name(), () -> refused(broken)));
    }

    private static void refused(Broken broken) {
        assertThat(broken.book().faults())
                .extracting(Fault::kind, Fault::file, Fault::line, Fault::field, Fault::expected)
                .containsExactly(
                        tuple(broken.kind(), broken.book().file(), broken.line(), broken.field(), broken.expected()));
    }

    @Test
    void all_faults_of_a_file_come_at_once() {
        BookText book = BookText.shipped("haninge/2024-10-01")
                .with("municipality: haninge\n", "municipality: haninge\ncolour: red\n")
                .with("    category: HOME_CARE\n", "    category: CARE\n")
                .with("TIME-4", "at", "\"16:00\"", "\"25:00\"")
                .with("PAY-1", "policy", "up-to-granted", "up-to-the-moon")
                .with("PAY-3", "mostDays", "value: 2", "value: two")
                .with("PAY-3", "noticeThatVoids", "document: S1", "document: S9")
                .with("PAY-4", "days", "      standing: stated\n", "")
                .without("PAY-6", "island")
                .without("LIFE-5");

        assertThat(book.faults())
                .extracting(Fault::kind, Fault::field)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.UNKNOWN_FIELD, "colour"),
                        tuple(FaultKind.UNKNOWN_CATEGORY, "tasks.PERSONAL_CARE.category"),
                        tuple(FaultKind.INVALID_VALUE, "rules.TIME-4.at.value"),
                        tuple(FaultKind.UNKNOWN_POLICY, "rules.PAY-1.policy"),
                        tuple(FaultKind.INVALID_VALUE, "rules.PAY-3.mostDays.value"),
                        tuple(FaultKind.UNKNOWN_DOCUMENT, "rules.PAY-3.noticeThatVoids.source"),
                        tuple(FaultKind.MISSING_FIELD, "rules.PAY-4.days.standing"),
                        tuple(FaultKind.MISSING_FIELD, "rules.PAY-6.island"),
                        tuple(FaultKind.MISSING_FIELD, "rules.LIFE-5"));
    }

    /** The settings of a policy that can't be told are not judged, and none of them is called unknown. */
    @Test
    void an_unknown_policy_is_no_more_than_one_fault() {
        BookText book =
                BookText.shipped("haninge/2024-10-01").with("PAY-3", "policy", "days-from-notice", "days-of-notice");

        assertThat(book.faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en | haninge/2024-10-01.yaml:%d: UNKNOWN_POLICY rules.PAY-1.policy knows no policy up-to-the-moon. It knows: up-to-granted, all-payable.",
                "sv | haninge/2024-10-01.yaml:%d: UNKNOWN_POLICY",
            })
    void a_fault_is_one_line_in_either_language(String language, String start) {
        BookText book =
                BookText.shipped("haninge/2024-10-01").with("PAY-1", "policy", "up-to-granted", "up-to-the-moon");
        String text =
                new FaultText(Locale.forLanguageTag(language)).of(book.faults().get(0));

        assertThat(text)
                .startsWith(start.formatted(book.lineOf("up-to-the-moon")))
                .contains("rules.PAY-1.policy", "up-to-the-moon", "up-to-granted, all-payable")
                .hasLineCount(1);
    }

    @Test
    void a_personal_number_in_a_book_never_shows() {
        BookText book = BookText.shipped("haninge/2024-10-01")
                .with("PAY-3", "mostDays", "value: 2", "value: 19121212-1212")
                .with("PAY-3", "noticeThatVoids", "document: S1", "document: \"121212-1212\"")
                .with("PAY-1", "policy", "up-to-granted", "191212121212")
                .with("\n  PAY-6:\n", "\n  191212121212:\n    x: 1\n  PAY-6:\n");

        assertThat(book.faults()).hasSize(4);
        for (Fault fault : book.faults()) {
            assertThat(new FaultText(Locale.ENGLISH).of(fault)).doesNotContain("121212");
        }
    }
}
