package se.kvittens.application.outbox;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;

/**
 * How the other side is.
 *
 * @param since when it has been so, by the device's clock
 * @param fault why nothing can be given; there if and only if it is {@link State#DOWN}
 */
public record Link(State state, Instant since, Optional<JournalFault> fault) {

    /** Where the other side may be. */
    public enum State {
        /** Nothing was given yet. */
        UNTRIED,
        UP,
        DOWN
    }

    public Link {
        if (fault.isPresent() != (state == State.DOWN)) {
            throw new IllegalArgumentException("An office that is " + state + " has the fault " + fault + ".");
        }
    }

    public static Link untried(Instant since) {
        return new Link(State.UNTRIED, since, Optional.empty());
    }

    Link up(Instant at) {
        return state == State.UP ? this : new Link(State.UP, at, Optional.empty());
    }

    /** Down since the first failure, for the latest reason. */
    Link down(JournalFault reason, Instant at) {
        return new Link(State.DOWN, state == State.DOWN ? since : at, Optional.of(reason));
    }
}
