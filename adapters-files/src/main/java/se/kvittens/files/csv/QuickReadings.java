package se.kvittens.files.csv;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH ? dateAtStart(text) : null;
    }

    /** Of a local time without an offset that happens once. */
    static @Nullable Instant instant(String text) {
        LocalDateTime local = localTime(text);
        return local == null ? null : LocalInput.resolve(local, null).getOrElse(() -> null);
    }

    /** Of hours, minutes and seconds in this order, each of at most four digits. */
    static @Nullable Duration length(String text) {
        if (text.length() < SHORTEST_LENGTH || !text.startsWith("PT")) {
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

    private static @Nullable LocalDateTime localTime(String text) {
        boolean hasSeconds = text.length() == SECONDS_LENGTH;
        if ((!hasSeconds && text.length() != MINUTES_LENGTH) || text.charAt(DATE_LENGTH) != 'T') {
            return null;
        }
        LocalDate date = dateAtStart(text);
        int hour = digits(text, 11, 13);
        int minute = text.charAt(13) == ':' ? digits(text, 14, 16) : -1;
        int second = hasSeconds ? (text.charAt(16) == ':' ? digits(text, 17, 19) : -1) : 0;
        boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return date == null || !isTime ? null : date.atTime(hour, minute, second);
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean isDate = text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Readings.isYearOfOurTimes(year)
                && month >= 1
                && month <= 12;
        return isDate && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** -1 where one of them is no digit. */
    private static int digits(String text, int from, int to) {
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
