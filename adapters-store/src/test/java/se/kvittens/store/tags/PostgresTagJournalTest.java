package se.kvittens.store.tags;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tags.TagJournalContract;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What every journal of tags promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresTagJournalTest extends TagJournalContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected TagJournal journal(SettableClock clock) {
        return STORES.open(clock, TOWN).tags();
    }
}
