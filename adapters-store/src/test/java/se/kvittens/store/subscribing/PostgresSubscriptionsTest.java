package se.kvittens.store.subscribing;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.SubscriptionsContract;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What every keeper of subscriptions promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresSubscriptionsTest extends SubscriptionsContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected Subscriptions subscriptions() {
        return STORES.open(new SettableClock(Taps.EIGHT), TOWN).subscriptions();
    }
}
