package se.kvittens.examples.kiosk;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;

/** What is done again and again, each time it is due by the clock that nobody can set. One thread at a time. */
final class Chore {

    private final BooleanSupplier work;
    private final Duration every;
    private final BackOff backOff;
    private final DeviceClock clock;
    private DeviceClock.Moment last;
    private Duration rest = Duration.ZERO;
    private int failures;

    /**
     * Due at once.
     *
     * @param work whether it could be done; what could not is done again as soon as the back-off says
     * @param every how long it rests once it is done
     */
    Chore(BooleanSupplier work, Duration every, BackOff backOff, DeviceClock clock) {
        this.work = work;
        this.every = every;
        this.backOff = backOff;
        this.clock = clock;
        this.last = clock.moment();
    }

    void doIfDue() {
        DeviceClock.Moment now = clock.moment();
        if (now.since(last).compareTo(rest) < 0) {
            return;
        }
        last = now;
        rest = backOff.most();
        boolean isDone = work.getAsBoolean();
        failures = isDone ? 0 : failures + 1;
        rest = isDone ? every : backOff.after(failures);
    }
}
