package se.kvittens.store.reading;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ReadingLogContract;
import se.kvittens.store.wiring.Store;

/** What every log of readings promises, kept by a file of SQLite. */
class SqliteReadingLogTest extends ReadingLogContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected ReadingLog log() {
        store = Store.embedded(folder.resolve("journal.db"), () -> Instant.EPOCH)
                .get();
        return store.readings();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
