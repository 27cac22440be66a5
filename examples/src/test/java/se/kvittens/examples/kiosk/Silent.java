package se.kvittens.examples.kiosk;

import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Kept;

/** Tells nobody. */
final class Silent implements KioskLog {

    @Override
    public void on(Screen screen) {}

    @Override
    public void settled(Kept kept) {}
}
