package se.kvittens.files.architecture.violations.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Asks every clock there is. */
final class AsksTheTime {

    Clock aClock;

    Instant anInstant() {
        return Instant.now();
    }

    LocalDate aDay() {
        return LocalDate.now(aClock);
    }

    long aNumber() {
        return System.currentTimeMillis() + new Date(0).getTime();
    }
}
