package se.kvittens.store.doors;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every journal of doors promises, kept by a file of SQLite. */
class SqliteDoorJournalTest extends StoredDoors {

    @TempDir
    private Path files;

    private final List<Store> stores = new ArrayList<>();
    private int places;

    @Override
    Store store(InstantSource clock) {
        places++;
        Store store = StorePlace.embedded(file(), clock).openFor(Taps.TOWN).get();
        stores.add(store);
        return store;
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Override
    String unlocked() {
        return "drop trigger entry_is_not_changed";
    }

    private Path file() {
        return files.resolve(places + ".db");
    }

    @AfterEach
    void close() {
        stores.forEach(Store::close);
    }
}
