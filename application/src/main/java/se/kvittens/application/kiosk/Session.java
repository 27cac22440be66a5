package se.kvittens.application.kiosk;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.application.outbox.DeviceClock.Moment;
import se.kvittens.domain.identity.CarerId;

/**
 * Somebody who is signed in.
 *
 * @param touched when the carer last did something
 * @param receipt the one that is looked at
 */
record Session(CarerId carer, Moment touched, Optional<Long> receipt) {

    Session touchedAt(Moment now) {
        return new Session(carer, now, receipt);
    }

    Session lookingAt(long number) {
        return new Session(carer, touched, Optional.of(number));
    }

    /** By the clock that nobody can set. */
    boolean isIdleFor(Duration length, Moment now) {
        return now.since(touched).compareTo(length) > 0;
    }
}
