package se.kvittens.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The one zone in which all care happens, and the steps between instants and civil time in it. */
public final class CareZone {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private CareZone() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDateTime localTimeOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** All days of a month. */
    public static DateSpan daysOf(YearMonth month) {
        return new DateSpan(month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
