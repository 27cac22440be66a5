package se.kvittens.domain.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a visit can be changed, before its month is locked. */
public sealed interface ChangeWindow {

    boolean isOpenAt(Instant made, Optional<Instant> approved);

    /** Until the lock, and no shorter. */
    record UntilLock() implements ChangeWindow {

        @Override
        public boolean isOpenAt(Instant made, Optional<Instant> approved) {
            return true;
        }

        @Override
        public String toString() {
            return "UNTIL_LOCK";
        }
    }

    /** Until so long after the approval, elapsed; without an approval until the lock. */
    record AfterApproval(Duration length) implements ChangeWindow {

        @Override
        public boolean isOpenAt(Instant made, Optional<Instant> approved) {
            return approved.map(instant -> !made.isAfter(instant.plus(length))).orElse(true);
        }

        @Override
        public String toString() {
            return length.toString();
        }
    }
}
