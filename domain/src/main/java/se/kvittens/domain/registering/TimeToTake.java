package se.kvittens.domain.registering;

import java.time.Instant;
import java.util.Optional;

/**
 * When something may be taken into the record, by the record's own clock, whenever it was done.
 *
 * @param after at that instant it is too early, later it is not; empty where nothing has to be past
 * @param by at that instant it is in time, later it is not; empty where it is never late
 */
public record TimeToTake(Optional<Instant> after, Optional<Instant> by) {

    /** It is taken whenever it comes. */
    public static final TimeToTake ANY = new TimeToTake(Optional.empty(), Optional.empty());

    /** Then, or earlier. */
    public static TimeToTake by(Instant last) {
        return new TimeToTake(Optional.empty(), Optional.of(last));
    }

    /** Later, and not then. */
    public static TimeToTake after(Instant instant) {
        return new TimeToTake(Optional.of(instant), Optional.empty());
    }

    public boolean isTooEarly(Instant taken) {
        return after.filter(instant -> !taken.isAfter(instant)).isPresent();
    }

    public boolean isTooLate(Instant taken) {
        return by.filter(taken::isAfter).isPresent();
    }
}
