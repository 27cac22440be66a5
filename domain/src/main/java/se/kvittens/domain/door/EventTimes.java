package se.kvittens.domain.door;

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

    /** Whose clock told the time. */
    public enum TimeSource {
        DEVICE,
        GATEWAY,
        /** Nobody told it: it is when it was received. */
        RECEIVER
    }
}
