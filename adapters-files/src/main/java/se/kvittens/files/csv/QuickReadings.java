package se.kvittens.files.csv;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.files.yaml.Readings;

/**
 * Reads dates, times and lengths that are written as they mostly are, without a formatter and without an exception.
 * Null for all else, which is not yet wrong.
 */
final class QuickReadings {

    private static final int DATE_LENGTH = "2024-10-01".length();
    private static final int MINUTES_LENGTH = "2024-10-01T08:00".length();
    private static final int SECONDS_LENGTH = "2024-10-01T08:00:00".length();

    private static final int SHORTEST_LENGTH = "PT0S".length();
    private static final int MOST_DIGITS = 4;
    private static final String UNITS = "HMS";
    private static final long[] SECONDS = {3600, 60, 1};

    private QuickReadings() {}

    static @Nullable LocalDate date(CharSequence text) {
        return text.length() == DATE_LENGTH && isDateLike(text)
                ? date(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                : null;
    }

    /** Null where there is no such day in our times. */
    static @Nullable LocalDate date(int year, int month, int day) {
        boolean isMonth = Readings.isYearOfOurTimes(year) && month >= 1 && month <= 12;
        return isMonth && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** Of a local time without an offset that happens once. */
    static @Nullable Instant instant(CharSequence text) {
        int second = secondOfDay(text);
        if (second < 0 || !isDateLike(text)) {
            return null;
        }
        long midnight = Midnights.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        if (midnight == Midnights.NO_SUCH_DAY) {
            return null;
        }
        return midnight == Midnights.CLOCK_CHANGES
                ? onDayOfClockChange(date(text.subSequence(0, DATE_LENGTH)), second)
                : Instant.ofEpochSecond(midnight + second);
    }

    private static @Nullable Instant onDayOfClockChange(@Nullable LocalDate day, int second) {
        return day == null
                ? null
                : LocalInput.resolve(day.atTime(LocalTime.ofSecondOfDay(second)), null)
                        .getOrElse(() -> null);
    }

    /** Of hours, minutes and seconds in this order, each of at most four digits. */
    static @Nullable Duration length(CharSequence text) {
        if (text.length() < SHORTEST_LENGTH || text.charAt(0) != 'P' || text.charAt(1) != 'T') {
            return null;
        }
        long seconds = 0;
        int from = 2;
        int lastUnit = -1;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && to - from < MOST_DIGITS && Character.isDigit(text.charAt(to))) {
                to++;
            }
            int unit = to < text.length() ? UNITS.indexOf(text.charAt(to)) : -1;
            int number = digits(text, from, to);
            if (to == from || number < 0 || unit <= lastUnit) {
                return null;
            }
            seconds += number * SECONDS[unit];
            lastUnit = unit;
            from = to + 1;
        }
        return seconds <= Readings.LONGEST.toSeconds() ? Duration.ofSeconds(seconds) : null;
    }

    /** -1 where it is no time of a day. */
    private static int secondOfDay(CharSequence text) {
        boolean hasSeconds = text.length() == SECONDS_LENGTH;
        if ((!hasSeconds && text.length() != MINUTES_LENGTH) || text.charAt(DATE_LENGTH) != 'T') {
            return -1;
        }
        int hour = digits(text, 11, 13);
        int minute = text.charAt(13) == ':' ? digits(text, 14, 16) : -1;
        int second = hasSeconds ? (text.charAt(16) == ':' ? digits(text, 17, 19) : -1) : 0;
        boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return isTime ? (hour * 60 + minute) * 60 + second : -1;
    }

    private static boolean isDateLike(CharSequence text) {
        return text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** -1 where one of them is no digit. */
    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
