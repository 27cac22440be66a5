package se.kvittens.files.csv;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.yaml.Readings;

/**
 * When the days of the zone begin. The times of a file fall on a few days, and on most of these the clock does not
 * change; so what is known of a day is kept, and a time of it is its midnight and some seconds.
 */
final class Midnights {

    /** No second of our times. */
    static final long CLOCK_CHANGES = Long.MAX_VALUE;

    static final long NO_SUCH_DAY = Long.MIN_VALUE;

    private static final int PLACES = 1 << 9;
    private static final @Nullable Midnight[] KNOWN = new @Nullable Midnight[PLACES];

    /** Final fields, so that threads may share what they find without a lock; at worst both look it up. */
    private record Midnight(int year, int month, int day, long second) {

        boolean isOf(int aYear, int aMonth, int aDay) {
            return day == aDay && month == aMonth && year == aYear;
        }
    }

    private Midnights() {}

    /** In seconds of the epoch; one of the constants where the day has no such midnight. */
    static long of(int year, int month, int day) {
        int place = (year * 31 + month * 32 + day) & (PLACES - 1);
        Midnight known = KNOWN[place];
        if (known == null || !known.isOf(year, month, day)) {
            known = new Midnight(year, month, day, find(year, month, day));
            KNOWN[place] = known;
        }
        return known.second();
    }

    private static long find(int year, int month, int day) {
        LocalDate date = QuickReadings.date(year, month, day);
        if (date == null || !Readings.isYearOfOurTimes(year)) {
            return NO_SUCH_DAY;
        }
        ZoneRules rules = CareZone.ZONE.getRules();
        ZoneOffset offset = rules.getOffset(date.atStartOfDay());
        ZoneOffsetTransition next =
                rules.nextTransition(date.atStartOfDay().toInstant(offset).minusSeconds(1));
        boolean isCalm = next == null
                || !next.getInstant().isBefore(date.plusDays(1).atStartOfDay().toInstant(offset));
        return isCalm ? date.atStartOfDay().toEpochSecond(offset) : CLOCK_CHANGES;
    }
}
