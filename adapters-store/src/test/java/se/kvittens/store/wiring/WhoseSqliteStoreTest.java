package se.kvittens.store.wiring;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.store.badday.Taps;

/** That a store in a file of SQLite is of one municipality. */
class WhoseSqliteStoreTest extends WhoseStore {

    @TempDir
    private Path files;

    private int places;

    @Override
    StorePlace place() {
        places++;
        return StorePlace.embedded(file(), InstantSource.fixed(Taps.EIGHT));
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private Path file() {
        return files.resolve(places + ".db");
    }
}
