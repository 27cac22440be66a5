package se.kvittens.application.outbox;

import java.time.Duration;
import java.time.Instant;

/** Two clocks that a test drives. */
public final class SettableDeviceClock implements DeviceClock {

    private Instant at;
    private long nanos;

    public SettableDeviceClock(Instant at) {
        this.at = at;
    }

    @Override
    public synchronized Moment moment() {
        return new Moment(at, nanos);
    }

    /** Time passes. */
    public synchronized void pass(Duration time) {
        at = at.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the wall clock, forward or back. */
    public synchronized void set(Duration by) {
        at = at.plus(by);
    }
}
