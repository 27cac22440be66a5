package se.kvittens.store.erasure;

import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.erasing.PersonalRecordContract;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;

/** What every record of people promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresPersonalRecordTest extends PersonalRecordContract {

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
    protected Records records(InstantSource clock) {
        try {
            store = Store.at(server.newDatabase(), server.login(), clock).get();
            return new Records(store.journal(), store.readings(), store.people());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
