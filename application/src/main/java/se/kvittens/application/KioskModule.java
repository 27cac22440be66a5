package se.kvittens.application;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.Drain;
import se.kvittens.application.outbox.DrainListener;
import se.kvittens.application.outbox.DrainThread;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tapping.TagListener;

/**
 * A kiosk for who wires with Guice: one {@link Kiosk}, which a reader's {@link TagListener} is, and the one
 * {@link DrainThread} that gives what the kiosk keeps; it is to be started and stopped. It asks for {@link KioskSettings},
 * an {@link Outbox}, an {@link Office}, a {@link DeviceClock} and a {@link RuleBookShelf}.
 */
public final class KioskModule extends AbstractModule {

    /** Has no settings. */
    public KioskModule() {}

    @Override
    protected void configure() {
        requireBinding(KioskSettings.class);
        requireBinding(Outbox.class);
        requireBinding(Office.class);
        requireBinding(DeviceClock.class);
        requireBinding(RuleBookShelf.class);
        bind(Kiosk.class).in(Singleton.class);
        bind(TagListener.class).to(Kiosk.class);
        bind(DrainListener.class).to(Kiosk.class);
    }

    @Provides
    @Singleton
    Drain drain(Outbox outbox, Office office, DeviceClock clock, DrainListener listener) {
        return new Drain(outbox, office, BackOff.USUAL, clock, listener);
    }

    /** Is woken by each new screen: what was put is given at once. */
    @Provides
    @Singleton
    DrainThread thread(Drain drain, DeviceClock clock, Kiosk kiosk) {
        DrainThread thread = new DrainThread(drain, BackOff.USUAL, clock);
        kiosk.tell(screen -> thread.wake());
        return thread;
    }
}
