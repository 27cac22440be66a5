package se.kvittens.store.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/**
 * A server of PostgreSQL for a class of tests, from before its first test until after its last, and stores there, each in a
 * database of its own and closed when its test ends.
 */
public final class PostgresStores implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final List<Store> opened = new ArrayList<>();
    private PostgresServer server;
    private String address = "";

    public PostgresServer server() {
        return server;
    }

    /** A place in a new database. */
    public StorePlace newPlace(InstantSource clock) {
        try {
            address = server.newDatabase();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return PlaceByClock.at(address, server.login(), clock);
    }

    /** A store in a new database, which the test does not close. */
    public Store open(InstantSource clock, MunicipalityId municipality) {
        Store store = newPlace(clock).openFor(municipality).get();
        opened.add(store);
        return store;
    }

    /** Into the database that was made last, beside the store. */
    public Connection beside() throws SQLException {
        return server.connect(address.substring(address.lastIndexOf('/') + 1));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        server = PostgresServer.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(Store::close);
        opened.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server.close();
    }
}
