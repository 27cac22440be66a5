package se.kvittens.store.keeping;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.OrderChronicleContract;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.JournalContract.SettableClock;

/** What every chronicle of orders promises, kept by a file of SQLite. */
class SqliteOrderChronicleTest extends OrderChronicleContract {

    @TempDir
    private Path folder;

    private final SqliteStores stores = new SqliteStores();

    @Override
    protected Chronicle<OrderSaid> chronicle(SettableClock clock) {
        return stores.in(folder, clock).orders();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
