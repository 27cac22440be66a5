package se.kvittens.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The one zone in which all care happens, and the steps between instants and civil time in it. */
public final class CareZone {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final long SECONDS_PER_DAY = 86_400;

    /** What is asked for lies mostly in the same season as before. Threads may share it: its fields are final. */
    private static Season lastSeason = Season.at(Instant.EPOCH);

    private CareZone() {}

    /** A time between two changes of the clock, in seconds of the epoch; the first is included, {@code end} is not. */
    private record Season(long start, long end, int offset) {

        static Season at(Instant instant) {
            ZoneRules rules = ZONE.getRules();
            ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
            ZoneOffsetTransition after = rules.nextTransition(instant);
            return new Season(
                    before == null ? Long.MIN_VALUE : before.toEpochSecond(),
                    after == null ? Long.MAX_VALUE : after.toEpochSecond(),
                    rules.getOffset(instant).getTotalSeconds());
        }

        boolean covers(long second) {
            return second >= start && second < end;
        }
    }

    public static LocalDate dateOf(Instant instant) {
        long second = instant.getEpochSecond();
        Season season = lastSeason;
        if (!season.covers(second)) {
            season = Season.at(instant);
            lastSeason = season;
        }
        return LocalDate.ofEpochDay(Math.floorDiv(second + season.offset(), SECONDS_PER_DAY));
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
