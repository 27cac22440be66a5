package se.kvittens.store.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.OrderChronicleContract;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.fixture.Town;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every chronicle of orders promises, kept by a file of SQLite. */
class SqliteOrderChronicleTest extends OrderChronicleContract {

    @TempDir
    private Path folder;

    private final List<Store> open = new ArrayList<>();

    @Override
    protected Chronicle<OrderSaid> chronicle(SettableClock clock) {
        Store store = StorePlace.embedded(folder.resolve("journal-" + open.size() + ".db"), clock)
                .openFor(Town.NORTH)
                .get();
        open.add(store);
        return store.orders();
    }

    @AfterEach
    void close() {
        open.forEach(Store::close);
    }
}
