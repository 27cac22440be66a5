package se.kvittens.application.acknowledging;

import java.time.Instant;

/** What somebody acknowledged or took back, and when it was taken down. */
public record Acknowledged(Acknowledging what, Instant taken) {

    /** Whether it is of what is seen now: where that has changed since, it says nothing of it. */
    public boolean isOf(String seen) {
        return what.seen().filter(seen::equals).isPresent();
    }
}
