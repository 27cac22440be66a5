package se.kvittens.store.months;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthLedgerContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every ledger of months promises, kept by a file of SQLite. */
class SqliteMonthLedgerTest extends MonthLedgerContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected MonthLedger ledger(SettableClock clock) {
        store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(TOWN)
                .get();
        return store.months();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
