package se.kvittens.testkit.architecture.violations;

import java.time.Instant;
import se.kvittens.files.fault.Faults;

/** Does what the kit may not, so that the guards can be seen to bite. */
final class Breaker {

    private Breaker() {}

    static Instant asksTheTime() {
        return Instant.now();
    }

    static Faults reachesUp() {
        return new Faults();
    }
}
