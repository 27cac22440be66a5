package se.kvittens.store.wiring;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.check.StoreCheck;
import se.kvittens.store.schema.Migrations;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.Login;
import se.kvittens.store.sql.PostgresEngine;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.sql.Work;
import se.kvittens.store.stream.Streams;

/** Where a store is, or will be. Nothing is opened before it is asked to. */
public final class StorePlace {

    private final Engine engine;
    private final Work<Instant> clock;

    private StorePlace(Engine engine, Work<Instant> clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * In a file, which is made where it is not there; its folder is there.
     *
     * @param clock what time it is when something is taken down: that of the one machine whose programs write there
     */
    public static StorePlace embedded(Path file, InstantSource clock) {
        return new StorePlace(new SqliteEngine(file), none -> clock.instant());
    }

    /**
     * In a database of PostgreSQL. What time it is when something is taken down, the server says: all who write to it have
     * one clock, whatever those of their machines say.
     *
     * @param address such as {@code jdbc:postgresql://host/database}, without a password
     * @throws IllegalArgumentException if it is no such address
     */
    public static StorePlace at(String address, Login login) {
        return new StorePlace(new PostgresEngine(address, login), PostgresEngine::now);
    }

    /**
     * The same by another clock than the server's, for tests. Two who write to one database by clocks that differ do not
     * agree on what was taken before the lock of a month.
     */
    static StorePlace at(String address, Login login, InstantSource clock) {
        return new StorePlace(new PostgresEngine(address, login), none -> clock.instant());
    }

    /**
     * Opens the store for a municipality. What is taken down first makes it that municipality's, for ever.
     *
     * @return {@link JournalFault#ANOTHER_MUNICIPALITY} where it is another's already
     */
    public Either<JournalFault, Store> openFor(MunicipalityId municipality) {
        return new Migrations(engine).bringUpToDate().flatMap(version -> Store.open(engine, clock, municipality));
    }

    /** Looks through a store, whosever it is: see {@link Store#check}. */
    public Either<JournalFault, StoreCheck.Report> check() {
        return new Migrations(engine).bringUpToDate().flatMap(version -> {
            try (Database database = new Database(engine)) {
                return new StoreCheck(database, new Streams(clock)).run();
            }
        });
    }
}
