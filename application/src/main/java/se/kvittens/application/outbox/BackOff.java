package se.kvittens.application.outbox;

import java.time.Duration;

/**
 * How long to leave an office alone that does not answer: twice as long after each failure in a row.
 *
 * @param first after one failure; a millisecond or more
 * @param most at least as long as the first
 */
public record BackOff(Duration first, Duration most) {

    /** From one second to one minute: a minute after the network is back, all is on its way. */
    public static final BackOff USUAL = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    public BackOff {
        if (first.toMillis() < 1 || most.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "To wait %s first and %s at most is no back-off.".formatted(first, most));
        }
    }

    /**
     * How long to wait then.
     *
     * @param failures in a row; one or more
     */
    public Duration after(int failures) {
        Duration wait = first;
        for (int failed = 1; failed < failures && wait.compareTo(most) < 0; failed++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
