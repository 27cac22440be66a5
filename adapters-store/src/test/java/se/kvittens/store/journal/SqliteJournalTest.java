package se.kvittens.store.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalContract;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every journal promises, kept by a file of SQLite. */
class SqliteJournalTest extends JournalContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Journal journal(SettableClock clock) {
        store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(Taps.TOWN)
                .get();
        return store.journal();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
