package se.kvittens.client.webhooks;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;

/**
 * Why something was not taken.
 *
 * @param status of the answer, where there was one
 */
public record WebhookFailure(Instant at, Coded<Kind> kind, Optional<Integer> status) {

    /** What stood in the way. */
    public enum Kind {
        /** It answered, and did not take it. */
        NOT_TAKEN,
        UNREACHABLE,
        UNTRUSTED,
        TIMED_OUT,
        BROKEN_OFF,
        /** Its address leads to the server's own machine or network, and nobody has allowed that. */
        NOT_ALLOWED
    }
}
