package se.kvittens.store.wiring;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import se.kvittens.application.archiving.Archive;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.erasing.PersonalRecord;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.store.archive.FileArchive;
import se.kvittens.store.check.StoreCheck;
import se.kvittens.store.erasure.JdbcPersonalRecord;
import se.kvittens.store.journal.JdbcJournal;
import se.kvittens.store.months.JdbcMonthLedger;
import se.kvittens.store.reading.JdbcReadingLog;
import se.kvittens.store.schema.Migrations;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.Login;
import se.kvittens.store.sql.PostgresEngine;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.sql.Work;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.tags.JdbcTagJournal;

/** An open store. Threads may share it, and other processes may have the same open. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Streams streams;

    private Store(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    /**
     * Opens the store in a file, which is made where it is not there; its folder is there.
     *
     * @param clock what time it is when something is taken down: that of the one machine whose programs write there
     */
    public static Either<JournalFault, Store> embedded(Path file, InstantSource clock) {
        return open(new SqliteEngine(file), none -> clock.instant());
    }

    /**
     * Opens the store in a database of PostgreSQL. What time it is when something is taken down, the server says: all who
     * write to it have one clock, whatever those of their machines say.
     *
     * @param address such as {@code jdbc:postgresql://host/database}, without a password
     * @throws IllegalArgumentException if it is no such address
     */
    public static Either<JournalFault, Store> at(String address, Login login) {
        return open(new PostgresEngine(address, login), PostgresEngine::now);
    }

    /**
     * The same by another clock than the server's, for tests. Two who write to one database by clocks that differ do not
     * agree on what was taken before the lock of a month.
     */
    public static Either<JournalFault, Store> at(String address, Login login, InstantSource clock) {
        return open(new PostgresEngine(address, login), none -> clock.instant());
    }

    private static Either<JournalFault, Store> open(Engine engine, Work<Instant> clock) {
        return new Migrations(engine)
                .bringUpToDate()
                .map(version -> new Store(new Database(engine), new Streams(clock)));
    }

    /** What happened to visits. */
    public Journal journal() {
        return new JdbcJournal(database, streams);
    }

    /** What happened to tags. */
    public TagJournal tags() {
        return new JdbcTagJournal(database, streams);
    }

    /**
     * Reads all that is stored and names what is not as it was written, stream by stream and line by line: by what the
     * database can tell itself, by each checksum, and by holding what is kept for quick answers (names, heads of streams, of
     * whom a reading was) against the lines. It tells of streams that are ahead of the clock too. What is written meanwhile it
     * leaves aside, and it takes long where there is much.
     */
    public Either<JournalFault, StoreCheck.Report> check() {
        return new StoreCheck(database, streams).run();
    }

    /** Who looked at whom. */
    public ReadingLog readings() {
        return new JdbcReadingLog(database, streams);
    }

    /** What is recorded of a person, and how it is erased. */
    public PersonalRecord people() {
        return new JdbcPersonalRecord(database, streams);
    }

    /** All that is in the store, to and from a file. */
    public Archive archive(Path file) {
        return new FileArchive(database, file);
    }

    /** What was stated of months that are closed. */
    public MonthLedger months() {
        return new JdbcMonthLedger(database, streams);
    }

    /** What was acknowledged is on the disk already. */
    @Override
    public void close() {
        database.close();
    }
}
