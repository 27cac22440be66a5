package se.kvittens.store.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.fixture.Town;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Stores in files of a folder, each a new one, until they are closed. */
final class SqliteStores implements AutoCloseable {

    private final List<Store> open = new ArrayList<>();

    Store in(Path folder, SettableClock clock) {
        Store store = StorePlace.embedded(folder.resolve("journal-" + open.size() + ".db"), clock)
                .openFor(Town.NORTH)
                .get();
        open.add(store);
        return store;
    }

    @Override
    public void close() {
        open.forEach(Store::close);
    }
}
