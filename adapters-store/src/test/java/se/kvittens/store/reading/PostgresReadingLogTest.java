package se.kvittens.store.reading;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ReadingLogContract;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;

/** What every log of readings promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresReadingLogTest extends ReadingLogContract {

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
    protected ReadingLog log() {
        try {
            store = Store.at(server.newDatabase(), server.login(), () -> Instant.EPOCH)
                    .get();
            return store.readings();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }
}
