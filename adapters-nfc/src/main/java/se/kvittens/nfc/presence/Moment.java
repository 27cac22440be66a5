package se.kvittens.nfc.presence;

import java.time.Instant;

/**
 * When something was, by both clocks.
 *
 * @param nanos on a clock that only goes forward, in nanoseconds since no matter when
 */
public record Moment(long nanos, Instant at) {

    public long nanosSince(Moment earlier) {
        return nanos - earlier.nanos;
    }
}
