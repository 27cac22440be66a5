package se.kvittens.store.oddtext;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Journal;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Odd texts, for a file of SQLite. */
class OddTextsInSqliteTest extends OddTexts {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    Journal journal() {
        store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Taps.EIGHT))
                .openFor(Taps.TOWN)
                .get();
        return store.journal();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
