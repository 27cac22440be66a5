package se.kvittens.nfc.driver;

import java.time.Duration;

/**
 * How long an answer is waited for.
 *
 * @param acknowledged how long the first time for a command to be acknowledged; at each attempt that much more
 * @param answered how long for its answer, from then on
 * @param attempts how often it is sent before it has failed
 */
record Patience(Duration acknowledged, Duration answered, int attempts) {

    /** The chip acknowledges within 15 ms (UM0701-02, 6.2.3); 100 ms leave room for the adapter between. */
    static final Patience USUAL = new Patience(Duration.ofMillis(100), Duration.ofMillis(500), 3);

    /** For the first command: over USB the first answer has been seen to take a second. */
    static final Patience AT_FIRST = new Patience(Duration.ofMillis(300), Duration.ofMillis(300), 5);

    long acknowledgedAfter(int attempt) {
        return acknowledged.toNanos() * attempt;
    }
}
