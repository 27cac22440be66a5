package se.kvittens.transport.retry;

import java.time.InstantSource;

/** How often one asks, how one waits in between, and by which clock. */
public record Patience(RetryPlan plan, Pauses pauses, InstantSource clock) {

    public static Patience usual() {
        return new Patience(RetryPlan.USUAL, Pauses.sleeping(), InstantSource.system());
    }
}
