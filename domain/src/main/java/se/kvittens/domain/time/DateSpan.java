package se.kvittens.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** A stretch of days: the first is included, {@code end} is not. An open span ends with {@link LocalDate#MAX}. */
public record DateSpan(LocalDate start, LocalDate end) {

    public DateSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The end (%s) is before the start (%s).%nMaybe they were swapped.".formatted(end, start));
        }
    }

    /** From the first day to the last, both included: how Swedish documents say it (till och med). */
    public static DateSpan closed(LocalDate first, LocalDate last) {
        return new DateSpan(first, last.plusDays(1));
    }

    public static DateSpan from(LocalDate first) {
        return new DateSpan(first, LocalDate.MAX);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(end);
    }

    public boolean overlaps(DateSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The days in common; only of spans that overlap. */
    public DateSpan sharedWith(DateSpan other) {
        return new DateSpan(
                start.isBefore(other.start) ? other.start : start, end.isBefore(other.end) ? end : other.end);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    public Stream<LocalDate> stream() {
        return start.datesUntil(end);
    }
}
