package se.kvittens.lifecare.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.lifecare.feed.LifecareFeeds;
import se.kvittens.lifecare.feed.Unread;

/**
 * Binds {@link OrderStore}, {@link AbsenceStore}, {@link Mailbox}, {@link VisitReceiver}, {@link Plan},
 * {@link LifecareFeeds} and {@link Unread} to one connection, which whoever opened it closes.
 */
public final class LifecareModule extends AbstractModule {

    private final Lifecare lifecare;

    public LifecareModule(Lifecare lifecare) {
        this.lifecare = lifecare;
    }

    @Override
    protected void configure() {
        bind(OrderStore.class).toInstance(lifecare.orders());
        bind(AbsenceStore.class).toInstance(lifecare.absences());
        bind(Mailbox.class).toInstance(lifecare.mailbox());
        bind(VisitReceiver.class).toInstance(lifecare.visits());
        bind(Plan.class).toInstance(lifecare.visits());
        bind(LifecareFeeds.class).toInstance(lifecare.feeds());
        bind(Unread.class).toInstance(lifecare.unread());
    }
}
