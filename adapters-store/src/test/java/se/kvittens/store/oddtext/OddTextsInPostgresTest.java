package se.kvittens.store.oddtext;

import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.registering.Journal;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Odd texts, for a database of PostgreSQL. */
@NeedsPostgres
class OddTextsInPostgresTest extends OddTexts {

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
    Journal journal() {
        try {
            store = StorePlace.at(server.newDatabase(), server.login(), InstantSource.fixed(Taps.EIGHT))
                    .openFor(Taps.TOWN)
                    .get();
            return store.journal();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
