package se.kvittens.domain.architecture.violations.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Asks what time it is, in every way. */
record AsksTheTime(Clock clock) {

    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    long nanoseconds() {
        return System.nanoTime();
    }
}
