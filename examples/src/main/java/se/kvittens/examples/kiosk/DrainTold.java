package se.kvittens.examples.kiosk;

import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.outbox.DrainListener;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.registering.JournalFault;

/** Tells the kiosk what becomes of what waits, and then the log: what it says was received comes before its answer. */
record DrainTold(Kiosk kiosk, KioskLog log) implements DrainListener {

    @Override
    public void settled(Kept kept) {
        kiosk.settled(kept);
        log.settled(kept);
    }

    @Override
    public void link(Link now) {
        kiosk.link(now);
    }

    @Override
    public void outboxFailed(JournalFault fault) {
        kiosk.outboxFailed(fault);
    }
}
