package se.kvittens.store.wiring;

import io.vavr.control.Either;
import java.nio.file.Path;
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
     * @param clock what time it is when something is taken down
     */
    public static Either<JournalFault, Store> embedded(Path file, InstantSource clock) {
        return open(new SqliteEngine(file), clock);
    }

    /**
     * Opens the store in a database of PostgreSQL.
     *
     * @param address such as {@code jdbc:postgresql://host/database}, without a password
     * @param clock what time it is when something is taken down
     * @throws IllegalArgumentException if it is no such address
     */
    public static Either<JournalFault, Store> at(String address, Login login, InstantSource clock) {
        return open(new PostgresEngine(address, login), clock);
    }

    private static Either<JournalFault, Store> open(Engine engine, InstantSource clock) {
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
     * Whether all that is stored is whole: what the database can tell itself, each line held against its checksum, and each
     * stream against the number of its lines, all as of one moment. It stops at the first that is not, and does not say
     * which: that is for a program, such as one that makes backups. Whoever wants to know what is wrong asks for an
     * {@link #examination()}. Both take long where there is much.
     *
     * @return how many lines there are, all of them whole
     */
    public Either<JournalFault, Long> check() {
        return database.check().flatMap(whole -> database.readLong(streams::check));
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

    /**
     * Names all that is not as it was written, line by line, for somebody who is to mend it. It also holds what is kept for
     * quick answers (names, heads of streams, of whom a reading was) against what was written, which {@link #check()} does
     * not; what is written meanwhile it leaves aside.
     */
    public StoreCheck examination() {
        return new StoreCheck(database);
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
