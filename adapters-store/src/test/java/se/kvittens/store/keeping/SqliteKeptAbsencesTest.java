package se.kvittens.store.keeping;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.KeptAbsencesContract;
import se.kvittens.application.registering.JournalContract.SettableClock;

/** What absences promise that are registered beside those that are supplied, kept by a file of SQLite. */
class SqliteKeptAbsencesTest extends KeptAbsencesContract {

    @TempDir
    private Path folder;

    private final SqliteStores stores = new SqliteStores();

    @Override
    protected Chronicle<AbsenceSaid> chronicle(SettableClock clock) {
        return stores.in(folder, clock).absences();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
