package se.kvittens.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.Town;

/**
 * The holidays of lag (1989:253), printed. 2024 to 2027 as listed by the open calendar Jollyday 2.19.0; 2014 to 2016 by
 * the days on which the Riksbank published no fixing, with the holidays that fell on a Saturday or Sunday added by
 * the law's own definition.
 */
class SwedishHolidaysTest {

    private static final String HOLIDAYS = """
            2014 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26
            2015 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26
            2016 01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-25 11-05 12-25 12-26
            2024 01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26
            2025 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-06 06-21 11-01 12-25 12-26
            2026 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26
            2027 01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26
            """;

    private static final String EVES = """
            2014 06-20 12-24 12-31
            2015 06-19 12-24 12-31
            2016 06-24 12-24 12-31
            2024 06-21 12-24 12-31
            2025 06-20 12-24 12-31
            2026 06-19 12-24 12-31
            2027 06-25 12-24 12-31
            """;

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016, 2024, 2025, 2026, 2027})
    void TIME_3_every_day_of_the_year_is_a_holiday_or_not_as_printed(int year) {
        Set<LocalDate> printed = daysOf(HOLIDAYS, year);

        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean expected = printed.contains(day) || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(SwedishHolidays.isHoliday(day)).as(day.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016, 2024, 2025, 2026, 2027})
    void TIME_3_every_day_of_the_year_is_a_working_day_or_not_as_printed(int year) {
        WorkingDays workingDays = Town.workingDays();
        Set<LocalDate> holidays = daysOf(HOLIDAYS, year);
        Set<LocalDate> eves = daysOf(EVES, year);

        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean expected = day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day) && !eves.contains(day);
            assertThat(workingDays.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the national day is a holiday from 2005, Whit Monday until 2004
        "2004-06-06, true", // a Sunday
        "2003-06-06, false",
        "2005-06-06, true",
        "2004-05-31, true",
        "2005-05-16, false"
    })
    void TIME_3_the_national_day_took_the_place_of_Whit_Monday_in_2005(LocalDate day, boolean expected) {
        assertThat(SwedishHolidays.isHoliday(day)).isEqualTo(expected);
    }

    @Test
    void TIME_3_easter_is_where_Gauss_puts_it_for_all_the_years_of_the_law() {
        for (int year = 1990; year <= 2100; year++) {
            assertThat(SwedishHolidays.easterSunday(year)).isEqualTo(gauss(year));
        }
    }

    @Property
    void TIME_3_easter_is_a_Sunday_from_22_March_to_25_April(@ForAll @IntRange(min = 1583, max = 4099) int year) {
        LocalDate easter = SwedishHolidays.easterSunday(year);

        assertThat(easter).hasYear(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
    }

    /** The method of Gauss (1800) with his later correction, as it is commonly printed. */
    private static LocalDate gauss(int year) {
        int a = year % 19;
        int b = year % 4;
        int c = year % 7;
        int k = year / 100;
        int p = (13 + 8 * k) / 25;
        int q = k / 4;
        int m = Math.floorMod(15 - p + k - q, 30);
        int n = (4 + k - q) % 7;
        int d = (19 * a + m) % 30;
        int e = (2 * b + 4 * c + 6 * d + n) % 7;
        int day = 22 + d + e;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, 4, 19);
        }
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
            return LocalDate.of(year, 4, 18);
        }
        return LocalDate.of(year, 3, 1).plusDays(day - 1L);
    }

    private static Set<LocalDate> daysOf(String table, int year) {
        String row = table.lines()
                .filter(line -> line.startsWith(Integer.toString(year)))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(row.split(" "))
                .skip(1)
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
    }
}
