package se.kvittens.store.reading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ReadingLogContract;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every log of readings promises, kept by a file of SQLite. */
class SqliteReadingLogTest extends ReadingLogContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected ReadingLog log(Set<RecipientId> known) {
        store = StorePlace.embedded(folder.resolve("journal.db"), () -> Instant.EPOCH)
                .openFor(Taps.TOWN)
                .get();
        Taps.tapAt(known, store.journal());
        return store.readings();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
