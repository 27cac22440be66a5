package se.kvittens.store.wiring;

import java.time.InstantSource;
import se.kvittens.store.sql.Login;

/** A place in PostgreSQL for tests that say what time it is; whoever else writes there goes by the server's clock. */
public final class PlaceByClock {

    private PlaceByClock() {}

    public static StorePlace at(String address, Login login, InstantSource clock) {
        return StorePlace.at(address, login, clock);
    }
}
