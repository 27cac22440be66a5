package se.kvittens.files.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.time.CareZone;

/**
 * How a file writes dates, times of day, and both in one.
 *
 * @param date patterns as {@link DateTimeFormatter} has them, in the order in which they are tried
 */
public record TimeForms(List<String> date, List<String> time, List<String> moment) {

    public static final TimeForms USUAL = new TimeForms(
            List.of("yyyy-MM-dd"),
            List.of("HH:mm", "HH:mm:ss"),
            List.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"));

    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2024, 9, 17, 13, 45, 0, 0, CareZone.ZONE);

    public TimeForms {
        date = List.copyOf(date);
        time = List.copyOf(time);
        moment = List.copyOf(moment);
    }

    /** Nothing where the pattern is none. */
    static Optional<DateTimeFormatter> formatter(String pattern) {
        try {
            // The year of an era would need the era.
            return Optional.of(DateTimeFormatter.ofPattern(pattern.replace("yy", "uu"), Locale.forLanguageTag("sv"))
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether texts of a pattern say all that is asked for: written by it, a moment is read again. */
    static boolean isPatternOf(TemporalQuery<?> asked, String pattern) {
        return formatter(pattern).filter(form -> readsAgain(asked, form)).isPresent();
    }

    /** Whether a date that is written by it can be read again. */
    public static boolean isDatePattern(String pattern) {
        return isPatternOf(LocalDate::from, pattern);
    }

    private static boolean readsAgain(TemporalQuery<?> asked, DateTimeFormatter form) {
        try {
            form.parse(form.format(SAMPLE), asked);
            return true;
        } catch (DateTimeException part) {
            return false;
        }
    }

    /** A reader that remembers what it has read: a month has few days, and a day few minutes. */
    public Parsed<LocalDate> dates() {
        return new Parsed<>(date, LocalDate::from);
    }

    public Parsed<LocalTime> times() {
        return new Parsed<>(time, LocalTime::from);
    }

    /** With its offset where the pattern has one. */
    public Parsed<TemporalAccessor> moments() {
        return new Parsed<>(moment, TimeForms::whole);
    }

    /** Refuses what has no date or no time, such as a text that leaves out the optional part of a pattern. */
    private static TemporalAccessor whole(TemporalAccessor parsed) {
        LocalDateTime.from(parsed);
        return parsed;
    }

    /** Reads texts by the patterns, in their order. */
    public static final class Parsed<T> {

        private static final int MOST_REMEMBERED = 100_000;

        private final List<DateTimeFormatter> formatters;
        private final TemporalQuery<T> query;
        private final Map<String, Optional<T>> remembered = new HashMap<>();

        private Parsed(List<String> patterns, TemporalQuery<T> query) {
            this.formatters = patterns.stream()
                    .flatMap(pattern -> formatter(pattern).stream())
                    .toList();
            this.query = query;
        }

        /** Nothing where no pattern fits. */
        public Optional<T> read(String text) {
            Optional<T> known = remembered.get(text);
            if (known == null) {
                known = parse(text);
                if (remembered.size() < MOST_REMEMBERED) {
                    remembered.put(text, known);
                }
            }
            return known;
        }

        private Optional<T> parse(String text) {
            return formatters.stream()
                    .flatMap(formatter -> parse(formatter, text).stream())
                    .findFirst();
        }

        private Optional<T> parse(DateTimeFormatter formatter, String text) {
            try {
                return Optional.of(formatter.parse(text, query));
            } catch (DateTimeException other) {
                return Optional.empty();
            }
        }
    }
}
