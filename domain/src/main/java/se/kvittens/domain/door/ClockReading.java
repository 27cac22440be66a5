package se.kvittens.domain.door;

import java.time.Duration;
import java.time.Instant;

/**
 * What two clocks said at one moment: when the lock sent, not when what it tells happened.
 *
 * @param device the lock's own
 * @param server the gateway's
 */
public record ClockReading(Instant device, Instant server) {

    /** By how much the lock's clock is ahead; below nothing where it is behind. */
    public Duration ahead() {
        return Duration.between(server, device);
    }
}
