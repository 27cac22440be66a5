package se.kvittens.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.month.Months;

/** What is printed of a month is a rule case, and the very same month. */
class MonthTextTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @Property(tries = 300)
    void a_month_is_read_as_it_was_printed(@ForAll("months") MonthCase month) {
        String text = MonthText.of(month);

        RuleCase read = read(text);

        assertThat(read.input()).as(text).isEqualTo(month.month());
        assertThat(read.basis()).isEqualTo(month.basis());
    }

    @Property(tries = 20)
    void what_a_case_can_not_say_stands_in_remarks(@ForAll("months") MonthCase month) {
        MonthCase varied =
                new MonthCase(month.books(), month.month(), month.basis(), List.of("PAY-8.rounding: A -> B"));
        String text = MonthText.of(varied, "A \"title\"", List.of(RuleId.PAY_8, RuleId.PAY_1), List.of("and so on"));

        assertThat(text).contains("# varied: PAY-8.rounding: A -> B\n").endsWith("# and so on\n");
        assertThat(read(text).title()).isEqualTo("A \"title\"");
        assertThat(read(text).rules()).containsExactly("PAY-1", "PAY-8");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-04T07:00:00Z, 2024-11-04T08:00",
        "2024-11-04T07:00:01Z, '\"2024-11-04T08:00:01\"'",
        "2024-10-27T00:30:00Z, 2024-10-27T02:30+02:00",
        "2024-10-27T01:30:00Z, 2024-10-27T02:30+01:00",
        "2024-10-27T02:00:00Z, 2024-10-27T03:00"
    })
    void TIME_1_a_time_bears_its_offset_only_where_the_clock_shows_it_twice(Instant instant, String text) {
        assertThat(Written.time(instant)).isEqualTo(text);
    }

    @Test
    void a_name_that_could_be_something_else_stands_in_quotes() {
        assertThat(Written.name("anna")).isEqualTo("anna");
        assertThat(Written.name("12")).isEqualTo("\"12\"");
        assertThat(Written.name("the \"one\"")).isEqualTo("\"the \\\"one\\\"\"");
    }

    /** All but those with a go-live of the provider's own, which no rule case has. */
    @Provide
    Arbitrary<MonthCase> months() {
        return Months.of(BOOKS)
                .filter(month -> month.month().provider().ownDay().isEmpty());
    }

    private static RuleCase read(String text) {
        Faults faults = new Faults();
        return new RuleCaseReader(BOOKS)
                .parse("case.yaml", text, faults)
                .orElseThrow(() -> new AssertionError(faults.all() + "\n" + text));
    }
}
