package se.kvittens.application.outbox;

import java.time.Duration;
import java.time.Instant;

/** The two clocks of a device: one that people set, and one that nobody can. */
@FunctionalInterface
public interface DeviceClock {

    Moment moment();

    /**
     * What both said at one time.
     *
     * @param at by the wall clock, which may jump
     * @param nanos on a clock that only goes forward and has no known beginning
     */
    record Moment(Instant at, long nanos) {

        /** How much time has passed since an earlier moment, whatever the wall clock says. */
        public Duration since(Moment earlier) {
            return Duration.ofNanos(nanos - earlier.nanos);
        }

        /** By how much the wall clock was set forward, or back, since an earlier moment. */
        public Duration setSince(Moment earlier) {
            return Duration.between(earlier.at, at).minus(since(earlier));
        }
    }
}
