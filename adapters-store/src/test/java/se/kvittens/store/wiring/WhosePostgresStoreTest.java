package se.kvittens.store.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** That a store in a database of PostgreSQL is of one municipality. */
@NeedsPostgres
class WhosePostgresStoreTest extends WhoseStore {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    StorePlace place() {
        return STORES.newPlace(InstantSource.fixed(Taps.EIGHT));
    }

    @Override
    Connection connection() throws SQLException {
        return STORES.beside();
    }
}
