package se.kvittens.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.day;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.Settings.set;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.rule.RuleId;

class GrantRulesTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final Predicate<LocalDate> NEVER = day -> false;

    private final GrantRules rules = Town.north().book().compensation().grants();

    @ParameterizedTest
    @CsvSource({
        // 30 days in November, the month in which the order is in force every day
        "PT40H, MONTH, PT40H",
        "PT7H, WEEK, PT30H",
        "PT1H, DAY, PT30H",
        "PT1S, WEEK, PT4S", // 30/7 = 4.29
        "PT0S, MONTH, PT0S"
    })
    void GRANT_1_a_whole_month(String time, Period per, Duration granted) {
        assertThat(grantedIn(NOVEMBER, order().granted(time, per).build())).isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({
        // until the 20th of October's 31 days
        "PT40H, MONTH, PT25H48M23S", // 40 h * 20/31
        "PT7H, WEEK, PT20H",
        "PT1H, DAY, PT20H"
    })
    void GRANT_1_a_part_of_a_month_by_its_days_in_force(String time, Period per, Duration granted) {
        assertThat(grantedIn(YearMonth.of(2024, 10), order().granted(time, per).until("2024-10-20")))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, PT0S", "2024-11-01, PT1H", "2024-11-02, PT2H", "2024-11-30, PT30H", "2024-12-01, PT30H"})
    void GRANT_1_an_order_that_ends_about_the_month(String lastDay, Duration granted) {
        assertThat(grantedIn(NOVEMBER, order().granted("PT1H", Period.DAY).until(lastDay)))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, PT30H", "2024-11-01, PT30H", "2024-11-02, PT29H", "2024-11-30, PT1H", "2024-12-01, PT0S"})
    void GRANT_1_an_order_that_begins_about_the_month(String firstDay, Duration granted) {
        assertThat(grantedIn(
                        NOVEMBER,
                        order().granted("PT1H", Period.DAY).from(firstDay).build()))
                .isEqualTo(granted);
    }

    @Test
    void GRANT_1_the_orders_are_added_exactly_and_rounded_once() {
        Execution half =
                order().granted("PT1S", Period.MONTH).from("2024-11-16").build();

        assertThat(grantedIn(NOVEMBER, half)).isEqualTo(Duration.ofSeconds(1));
        assertThat(grantedIn(NOVEMBER, half, half)).isEqualTo(Duration.ofSeconds(1));
        assertThat(grantedIn(NOVEMBER, half, half, half)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void GRANT_1_only_home_care_counts() {
        Execution escort = order().category(Tasks.ESCORT).build();

        assertThat(grantedIn(NOVEMBER, escort)).isZero();
        assertThat(grantedIn(NOVEMBER, escort, order().build())).isEqualTo(Duration.ofHours(40));
    }

    @Test
    void GRANT_1_without_orders_nothing_is_granted() {
        assertThat(grantedIn(NOVEMBER)).isZero();
    }

    @Test
    void GRANT_1_a_rule_book_may_grant_the_whole_month_for_any_day_in_force() {
        GrantRules whole = new GrantRules(
                rules.category(),
                set(RuleId.GRANT_1, "monthShare", MonthShare.WHOLE_MONTH),
                rules.daysPerMonth(),
                rules.absenceInterrupts());
        List<Execution> oneDay = List.of(order().from("2024-11-30").build());

        assertThat(rules.grantedIn(NOVEMBER, oneDay, NEVER).value()).isEqualTo(Duration.ofMinutes(80));
        assertThat(whole.grantedIn(NOVEMBER, oneDay, NEVER).value()).isEqualTo(Duration.ofHours(40));
    }

    @ParameterizedTest
    @CsvSource({
        // 40 h, and a day or a week of it: 7 h * 30.4/7 and 1 h * 30.4 are 109 440 s
        "PT40H, MONTH, 144000, 1",
        "PT7H, WEEK, 109440, 1",
        "PT1S, WEEK, 152, 35",
        "PT1H, DAY, 109440, 1",
        "PT1S, DAY, 152, 5"
    })
    void GRANT_2_as_a_monthly_time(String time, Period per, long numerator, long denominator) {
        assertThat(rules.monthly(order().granted(time, per).build()).value())
                .isEqualTo(new ExactTime(Ratio.of(numerator, denominator)));
    }

    @Test
    void GRANT_2_does_not_ask_how_many_days_the_order_is_in_force() {
        assertThat(rules.monthly(order().from("2024-11-30").until("2024-11-30")).value())
                .isEqualTo(ExactTime.of(Duration.ofHours(40)));
    }

    @Test
    void GRANT_3_a_day_of_absence_is_no_day_in_force_where_the_rule_book_says_so() {
        GrantRules interrupting =
                Town.north().absenceInterrupts(true).book().compensation().grants();
        Predicate<LocalDate> absent = day -> !day.isBefore(day("2024-10-30")) && day.isBefore(day("2024-11-04"));
        List<Execution> hourADay = List.of(order().granted("PT1H", Period.DAY).build());

        assertThat(interrupting.grantedIn(NOVEMBER, hourADay, absent).value()).isEqualTo(Duration.ofHours(27));
        assertThat(rules.grantedIn(NOVEMBER, hourADay, absent).value()).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void GRANT_3_a_month_of_absence_grants_nothing() {
        GrantRules interrupting =
                Town.north().absenceInterrupts(true).book().compensation().grants();

        assertThat(interrupting
                        .grantedIn(NOVEMBER, List.of(order().build()), day -> true)
                        .value())
                .isZero();
    }

    private Duration grantedIn(YearMonth month, Execution... executions) {
        return rules.grantedIn(month, List.of(executions), NEVER).value();
    }
}
