package se.kvittens.store.tags;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tags.TagJournalContract;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every journal of tags promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresTagJournalTest extends TagJournalContract {

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
    protected TagJournal journal(SettableClock clock) {
        try {
            store = StorePlace.at(server.newDatabase(), server.login(), clock)
                    .openFor(TOWN)
                    .get();
            return store.tags();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
