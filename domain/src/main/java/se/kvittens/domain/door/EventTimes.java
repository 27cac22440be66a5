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
 * @param received when it came here: it may be a day later, and judges nothing
 */
public record EventTimes(Instant told, TimeSource source, Optional<ClockReading> clocks, Instant received) {

    /** By how much the clock that told it is ahead; nothing where that is not the lock's own, or nobody has measured it. */
    Duration ahead() {
        return source == TimeSource.DEVICE ? clocks.map(ClockReading::ahead).orElse(Duration.ZERO) : Duration.ZERO;
    }

    /** When it was by a right clock, as far as that is known; the time that counts is for the rules to say. */
    public Instant right() {
        return told.minus(ahead());
    }

    /** Whose clock told the time. */
    public enum TimeSource {
        DEVICE,
        GATEWAY,
        /** Nobody told it: it is when it was received. */
        RECEIVER
    }
}
