package se.kvittens.store.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalContract;
import se.kvittens.store.wiring.Store;

/** What every journal promises, kept by a file of SQLite. */
class SqliteJournalTest extends JournalContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Journal journal(SettableClock clock) {
        store = Store.embedded(folder.resolve("journal.db"), clock).get();
        return store.journal();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
