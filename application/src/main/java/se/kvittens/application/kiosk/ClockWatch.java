package se.kvittens.application.kiosk;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.application.kiosk.Screen.ClockSet;
import se.kvittens.application.outbox.DeviceClock.Moment;

/** Sees when the wall clock goes otherwise than time does. It mends nothing: what the clock says is what is registered. */
final class ClockWatch {

    private final Duration tolerance;
    private Moment last;
    private Moment lastReceipt;

    ClockWatch(Duration tolerance, Moment now) {
        this.tolerance = tolerance;
        this.last = now;
        this.lastReceipt = now;
    }

    Optional<ClockSet> see(Moment now) {
        Duration by = now.setSince(last);
        last = now;
        return isJump(by) ? Optional.of(new ClockSet(by, now.at())) : Optional.empty();
    }

    /** What is noted of a receipt that is the first since the clock was set, for who wonders at its time; else nothing. */
    String noteOfReceipt(Moment now) {
        Duration by = now.setSince(lastReceipt);
        lastReceipt = now;
        return isJump(by) ? "clock set by " + new ClockSet(by, now.at()).rounded() : "";
    }

    private boolean isJump(Duration by) {
        return by.abs().compareTo(tolerance) > 0;
    }
}
