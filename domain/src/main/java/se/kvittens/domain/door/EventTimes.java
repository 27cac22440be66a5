package se.kvittens.domain.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When something happened at a door, and how that is known.
 *
 * @param told when, by the clock of whoever took it down
 * @param source whose clock that is
 * @param clocks read when it was sent; empty where that is not told
 * @param received when it came here: it may be a day later, and judges nothing but what was told before it happened
 */
public record EventTimes(Instant told, TimeSource source, Optional<ClockReading> clocks, Instant received) {

    /**
     * By how much the lock's own clock that told it is ahead; at least as much as it was told before it happened, where
     * nobody has measured the clock. Nothing where another clock told it.
     */
    Duration ahead() {
        if (source != TimeSource.DEVICE) {
            return Duration.ZERO;
        }
        return clocks.map(ClockReading::ahead)
                .orElseGet(() -> told.isAfter(received) ? Duration.between(received, told) : Duration.ZERO);
    }

    /** When it was by a right clock, as far as that is known; the time that counts is for the rules to say. */
    public Instant right() {
        return told.minus(ahead());
    }

    /** Whether anybody knows when it was, and not only that it was earlier. */
    public boolean isKnown() {
        return source != TimeSource.KEPT;
    }

    /** Whose clock told the time. */
    public enum TimeSource {
        DEVICE,
        GATEWAY,
        /** Nobody told it: it is when it was received. */
        RECEIVER,
        /** Nobody told it, and it waited for whoever was to receive it: it happened before that, nobody knows when. */
        KEPT
    }
}
