package se.kvittens.application.tapping;

import java.time.Instant;
import java.util.Optional;

/**
 * How a reader is.
 *
 * @param down why it does not read; there if and only if it is {@link State#DOWN}
 * @param lastHeard when it last sent anything that could be understood. The only sign of life of a reader that sends by
 *     itself
 */
public record ReaderHealth(State state, Optional<DownReason> down, Optional<Instant> lastHeard) {

    /** Where a reader may be. */
    public enum State {
        /** Not started, or stopped. */
        STOPPED,
        /** Started, and nothing is known yet. */
        STARTING,
        UP,
        DOWN
    }

    public ReaderHealth {
        if (down.isPresent() != (state == State.DOWN)) {
            throw new IllegalArgumentException("A reader that is " + state + " has the reason " + down + ".");
        }
    }
}
