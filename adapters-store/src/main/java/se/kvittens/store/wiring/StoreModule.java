package se.kvittens.store.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.tags.TagJournal;

/**
 * Binds {@link Journal}, {@link TagJournal}, {@link DoorJournal}, {@link MonthLedger}, {@link Acknowledgements}
 * and {@link Subscriptions} to those of a store that is open for a
 * municipality. Whoever opened it closes it.
 */
public final class StoreModule extends AbstractModule {

    private final Store store;

    public StoreModule(Store store) {
        this.store = store;
    }

    @Override
    protected void configure() {
        bind(Acknowledgements.class).toInstance(store.acknowledgements());
        bind(Subscriptions.class).toInstance(store.subscriptions());
        bind(MonthLedger.class).toInstance(store.months());
        bind(Journal.class).toInstance(store.journal());
        bind(TagJournal.class).toInstance(store.tags());
        bind(DoorJournal.class).toInstance(store.doors());
    }
}
