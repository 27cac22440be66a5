package se.kvittens.store.months;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthLedgerContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every ledger of months promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresMonthLedgerTest extends MonthLedgerContract {

    private static PostgresServer server;

    private Store store;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Override
    protected MonthLedger ledger(SettableClock clock) {
        try {
            store = StorePlace.at(server.newDatabase(), server.login(), clock)
                    .openFor(TOWN)
                    .get();
            return store.months();
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
