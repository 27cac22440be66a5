package se.kvittens.store.months;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthLedgerContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What every ledger of months promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresMonthLedgerTest extends MonthLedgerContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected MonthLedger ledger(SettableClock clock) {
        return STORES.open(clock, TOWN).months();
    }
}
