package se.kvittens.store.oddtext;

import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.registering.Journal;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** Odd texts, for a database of PostgreSQL. */
@NeedsPostgres
class OddTextsInPostgresTest extends OddTexts {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    Journal journal() {
        return STORES.open(InstantSource.fixed(Taps.EIGHT), Taps.TOWN).journal();
    }
}
