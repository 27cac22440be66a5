package se.kvittens.store.doors;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.Store;

/** What every journal of doors promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresDoorJournalTest extends StoredDoors {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    Store store(InstantSource clock) {
        return STORES.open(clock, Taps.TOWN);
    }

    @Override
    Connection connection() throws SQLException {
        return STORES.beside();
    }

    @Override
    String unlocked() {
        return "drop trigger entry_is_kept on entry";
    }
}
