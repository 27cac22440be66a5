package se.kvittens.examples.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.time.CareZone;

/**
 * A month of the demo, with the lock that the office works against.
 *
 * @param lock as Haninge's rule book computes it
 */
record DemoMonth(YearMonth month, Instant lock) {

    static final List<DemoMonth> ALL = List.of(
            new DemoMonth(YearMonth.of(2024, 9), instant(LocalDateTime.of(2024, 10, 3, 16, 0))),
            new DemoMonth(YearMonth.of(2024, 10), instant(LocalDateTime.of(2024, 11, 5, 16, 0))));

    /** The day from which visits are registered in the new system. */
    static final LocalDate GO_LIVE = LocalDate.of(2024, 9, 23);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static DemoMonth of(LocalDate date) {
        return ALL.stream()
                .filter(each -> each.month.equals(YearMonth.from(date)))
                .findFirst()
                .orElseThrow();
    }

    /** Every day of every month, in order. */
    static Stream<LocalDate> days() {
        return ALL.stream().flatMap(each -> CareZone.daysOf(each.month).stream());
    }

    static SystemOfRecord systemOn(LocalDate date) {
        return date.isBefore(GO_LIVE) ? SystemOfRecord.PHONIRO : SystemOfRecord.LIFECARE;
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(CareZone.ZONE).toInstant();
    }

    /** At an hour of the next Monday to Friday after the day of an instant; no holiday falls in these months. */
    static Instant nextOfficeDay(Instant after, LocalTime time) {
        LocalDate day = CareZone.dateOf(after).plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return instant(day.atTime(time));
    }
}
