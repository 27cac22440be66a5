package se.kvittens.lock.nukimqtt.story;

import java.time.Duration;
import java.time.Instant;
import se.kvittens.lock.nukimqtt.wire.Intent;

/**
 * What a lock was about to do when it was last heard of.
 *
 * @param name of what came
 * @param isKept whether nobody knows when it was sent
 */
record Pending(Intent intent, String name, Instant received, boolean isKept) {

    /** A bolt moves within seconds; a state that comes later is of something else. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    boolean isOver(Instant now) {
        return now.isAfter(received.plus(LONGEST));
    }
}
