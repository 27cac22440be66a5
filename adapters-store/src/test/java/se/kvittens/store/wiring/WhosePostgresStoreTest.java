package se.kvittens.store.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;

/** That a store in a database of PostgreSQL is of one municipality. */
@NeedsPostgres
class WhosePostgresStoreTest extends WhoseStore {

    private static PostgresServer server;

    private String address = "";

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Override
    StorePlace place() throws SQLException {
        address = server.newDatabase();
        return StorePlace.at(address, server.login(), InstantSource.fixed(Taps.EIGHT));
    }

    @Override
    Connection connection() throws SQLException {
        return server.connect(address.substring(address.lastIndexOf('/') + 1));
    }
}
