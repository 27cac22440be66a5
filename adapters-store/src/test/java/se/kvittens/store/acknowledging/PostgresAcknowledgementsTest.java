package se.kvittens.store.acknowledging;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.acknowledging.AcknowledgementsContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What every keeper of acknowledgements promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresAcknowledgementsTest extends AcknowledgementsContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected Acknowledgements acknowledgements(SettableClock clock) {
        return STORES.open(clock, TOWN).acknowledgements();
    }
}
