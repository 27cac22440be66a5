package se.kvittens.store.keeping;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.AbsenceChronicleContract;
import se.kvittens.application.registering.JournalContract.SettableClock;

/** What every chronicle of absences promises, kept by a file of SQLite. */
class SqliteAbsenceChronicleTest extends AbsenceChronicleContract {

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
