package se.kvittens.domain.time;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time: the start is included, the end is not, and the end is never before the start. */
public record TimeSpan(Instant start, Instant end) {

    public TimeSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The end (%s) is before the start (%s).%nMaybe they were swapped.".formatted(end, start));
        }
    }

    /** Elapsed, in whole seconds, right across changes of the clock. */
    public Duration length() {
        return Duration.ofSeconds(
                end.getEpochSecond() - start.getEpochSecond(), (long) end.getNano() - start.getNano());
    }

    /**
     * Each starts before the other ends: touching is not overlapping, and a span of no length inside another overlaps
     * it (REG-13).
     */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The part in common; only of spans that overlap. */
    public TimeSpan sharedWith(TimeSpan other) {
        return new TimeSpan(
                start.isBefore(other.start) ? other.start : start, end.isBefore(other.end) ? end : other.end);
    }
}
