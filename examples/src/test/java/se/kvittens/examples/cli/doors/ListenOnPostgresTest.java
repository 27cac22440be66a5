package se.kvittens.examples.cli.doors;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** On a journal in PostgreSQL. */
@NeedsPostgres
class ListenOnPostgresTest extends ListeningProcess {

    private static PostgresServer server;
    private static String database;

    @BeforeAll
    static void serve() throws IOException, InterruptedException, SQLException {
        server = PostgresServer.start();
        database = server.newDatabase();
    }

    @AfterAll
    static void leave() throws IOException {
        server.close();
    }

    @Override
    List<String> journal() {
        return List.of("--database", database);
    }

    @Override
    Map<String, String> environment() {
        return PostgresServer.environment();
    }

    @Override
    Store open() {
        return StorePlace.at(database, server.login())
                .openFor(stead.folder().manifest().municipality())
                .get();
    }

    @Override
    int beforeKilled() {
        return 10;
    }
}
