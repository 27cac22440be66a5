package se.kvittens.store.keeping;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.laying.KeptAbsencesContract;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.fixture.Town;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What absences promise that are registered beside those that are supplied, kept by PostgreSQL. */
@NeedsPostgres
class PostgresKeptAbsencesTest extends KeptAbsencesContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected Chronicle<AbsenceSaid> chronicle(SettableClock clock) {
        return STORES.open(clock, Town.NORTH).absences();
    }
}
