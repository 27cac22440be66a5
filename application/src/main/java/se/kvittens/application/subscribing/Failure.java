package se.kvittens.application.subscribing;

import java.time.Duration;
import java.util.Optional;

/**
 * Why something that was told did not arrive.
 *
 * @param status of the answer; empty where there was none
 * @param after how long the other side asks to be left alone, where it says so
 */
public record Failure(Kind kind, Optional<Integer> status, Optional<Duration> after) {

    private static final int GONE = 410;

    /** What stood in the way. */
    public enum Kind {
        /** It answered, and did not take it. */
        NOT_TAKEN,
        /** No such host, or no connection. */
        UNREACHABLE,
        /** No certificate that is trusted, or not for that host. */
        UNTRUSTED,
        /** It took too long; whether it was taken is not known. */
        TIMED_OUT,
        /** The connection broke, or what came is no answer; whether it was taken is not known. */
        BROKEN_OFF,
        /** Its address leads to where nothing is sent: to this network or machine, and nobody has allowed that. */
        NOT_ALLOWED
    }

    /** Without an answer. */
    public static Failure of(Kind kind) {
        return new Failure(kind, Optional.empty(), Optional.empty());
    }

    /** By an answer that is none of 200 to 299. */
    public static Failure answered(int status, Optional<Duration> after) {
        return new Failure(Kind.NOT_TAKEN, Optional.of(status), after);
    }

    /** Whether the receiver says that it is there no more. */
    boolean isGone() {
        return status.filter(each -> each == GONE).isPresent();
    }
}
