package se.kvittens.store.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.KeptAbsencesContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.fixture.Town;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What absences promise that are registered beside those that are supplied, kept by a file of SQLite. */
class SqliteKeptAbsencesTest extends KeptAbsencesContract {

    @TempDir
    private Path folder;

    private final List<Store> open = new ArrayList<>();

    @Override
    protected Chronicle<AbsenceSaid> chronicle(SettableClock clock) {
        Store store = StorePlace.embedded(folder.resolve("journal-" + open.size() + ".db"), clock)
                .openFor(Town.NORTH)
                .get();
        open.add(store);
        return store.absences();
    }

    @AfterEach
    void close() {
        open.forEach(Store::close);
    }
}
