package se.kvittens.application.answer;

import java.time.Duration;
import java.util.Optional;

/**
 * Why another system was not ready.
 *
 * @param after how long it asks to be left alone, where it says so
 */
public record Obstacle(Kind kind, Optional<Duration> after) {

    public static Obstacle of(Kind kind) {
        return new Obstacle(kind, Optional.empty());
    }

    /** What stood in the way. */
    public enum Kind {
        /** No connection came about. */
        UNREACHABLE,
        /** No certificate that is trusted, or not for that host. */
        UNTRUSTED,
        /** Our own credentials are not accepted. */
        SIGN_IN,
        /** It took too long; whether it was done is not known. */
        TIMED_OUT,
        /** The connection broke; whether it was done is not known. */
        BROKEN_OFF,
        /** It is asked too often. */
        TOO_MANY_REQUESTS,
        /** A fault of its own, by its own word. */
        FAULT,
        /** It answered, but not as agreed: another kind of page, half a text, another encoding, a redirect. */
        UNREADABLE
    }
}
