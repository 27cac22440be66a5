package se.kvittens.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/**
 * Working days (vardagar): the weekdays that are neither public holidays nor one of the eves that the rule book counts
 * as free.
 */
@Home(RuleId.TIME_3)
public record WorkingDays(Setting<Set<DayOfWeek>> weekdays, Setting<Set<Eve>> freeEves) {

    public boolean isWorkingDay(LocalDate date) {
        return weekdays.value().contains(date.getDayOfWeek())
                && !SwedishHolidays.isHoliday(date)
                && freeEves.value().stream()
                        .noneMatch(eve -> eve.in(date.getYear()).equals(date));
    }

    /** The n-th working day of a month, from 1; no month has fewer than fifteen. */
    public LocalDate nth(int n, YearMonth month) {
        return CareZone.daysOf(month).stream()
                .filter(this::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The month %s has no %d working days.%nMaybe the number is a day of the month."
                                .formatted(month, n)));
    }

    public LocalDate nextAfter(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
