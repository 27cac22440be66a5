package se.kvittens.store.tags;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tags.TagJournalContract;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every journal of tags promises, kept by a file of SQLite. */
class SqliteTagJournalTest extends TagJournalContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected TagJournal journal(SettableClock clock) {
        store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(TOWN)
                .get();
        return store.tags();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
