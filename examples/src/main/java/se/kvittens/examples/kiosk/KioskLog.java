package se.kvittens.examples.kiosk;

import se.kvittens.application.kiosk.ScreenListener;
import se.kvittens.application.outbox.Kept;

/** Is told all that a kiosk says of itself, one thing at a time. */
public interface KioskLog extends ScreenListener {

    /** The office has answered. */
    void settled(Kept kept);
}
