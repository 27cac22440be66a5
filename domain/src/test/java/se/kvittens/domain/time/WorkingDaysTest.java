package se.kvittens.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rule.RuleId;

class WorkingDaysTest {

    private final WorkingDays days = Town.workingDays();

    @ParameterizedTest
    @CsvSource({"2025, 7 5 5 3 6 4 3 5 3 3 5 3", "2026, 7 4 4 7 6 3 3 5 3 5 4 3", "2027, 7 3 3 5 5 3 5 4 3 5 3 3"})
    void TIME_3_the_third_working_day_of_every_month(int year, String printed) {
        String[] expected = printed.split(" ");

        for (int month = 1; month <= 12; month++) {
            YearMonth yearMonth = YearMonth.of(year, month);
            assertThat(days.nth(3, yearMonth)).isEqualTo(yearMonth.atDay(Integer.parseInt(expected[month - 1])));
        }
    }

    /** Lock dates that another municipality published for 2021, each the third Monday-to-Friday day. */
    @ParameterizedTest
    @CsvSource({"2021-09, 2021-09-03", "2021-10, 2021-10-05", "2021-11, 2021-11-03", "2021-12, 2021-12-03"})
    void TIME_3_agrees_with_lock_dates_that_were_published(YearMonth month, LocalDate published) {
        assertThat(days.nth(3, month)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-02", // a Wednesday
        "2026-04-02, 2026-04-07", // before Easter
        "2026-06-18, 2026-06-22", // before Midsummer
        "2026-12-23, 2026-12-28", // before Christmas
        "2024-12-30, 2025-01-02", // before New Year
        "2026-11-06, 2026-11-09", // a Friday
        "2026-11-07, 2026-11-09" // a Saturday
    })
    void TIME_3_the_next_working_day_is_after_the_day_itself(LocalDate day, LocalDate next) {
        assertThat(days.nextAfter(day)).isEqualTo(next);
    }

    @Test
    void TIME_3_an_eve_is_a_working_day_where_the_rule_book_does_not_free_it() {
        WorkingDays withEves =
                new WorkingDays(days.weekdays(), Settings.set(RuleId.TIME_3, "freeEves", EnumSet.noneOf(Eve.class)));
        LocalDate midsummerEve = LocalDate.of(2026, 6, 19);

        assertThat(days.isWorkingDay(midsummerEve)).isFalse();
        assertThat(withEves.isWorkingDay(midsummerEve)).isTrue();
    }

    @Test
    void TIME_3_Saturday_is_a_working_day_where_the_rule_book_says_so() {
        Set<DayOfWeek> untilSaturday = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        WorkingDays withSaturdays =
                new WorkingDays(Settings.set(RuleId.TIME_3, "weekdays", untilSaturday), days.freeEves());

        assertThat(withSaturdays.nth(3, YearMonth.of(2021, 10))).isEqualTo(LocalDate.of(2021, 10, 4));
        assertThat(withSaturdays.isWorkingDay(LocalDate.of(2026, 6, 20))).isFalse();
    }

    @Test
    void TIME_3_a_month_without_so_many_working_days_is_a_fault_that_names_both() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> days.nth(24, YearMonth.of(2025, 1)))
                .withMessageContaining("2025-01")
                .withMessageContaining("24");
    }
}
