package se.kvittens.store.keeping;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.KeptOrdersContract;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.fixture.Town;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What orders promise that are placed beside those that are supplied, kept by PostgreSQL. */
@NeedsPostgres
class PostgresKeptOrdersTest extends KeptOrdersContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected Chronicle<OrderSaid> chronicle(SettableClock clock) {
        return STORES.open(clock, Town.NORTH).orders();
    }
}
