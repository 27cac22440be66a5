package se.kvittens.store.journal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalContract;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;

/** What every journal promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresJournalTest extends JournalContract {

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
    protected Journal journal(SettableClock clock) {
        try {
            store = Store.at(server.newDatabase(), server.login(), clock).get();
            return store.journal();
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
