package se.kvittens.store.wiring;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.archiving.Archive;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.erasing.PersonalRecord;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.store.acknowledging.JdbcAcknowledgements;
import se.kvittens.store.archive.FileArchive;
import se.kvittens.store.check.StoreCheck;
import se.kvittens.store.doors.JdbcDoorJournal;
import se.kvittens.store.erasure.JdbcPersonalRecord;
import se.kvittens.store.journal.JdbcJournal;
import se.kvittens.store.keeping.AbsenceLines;
import se.kvittens.store.keeping.JdbcChronicle;
import se.kvittens.store.keeping.OrderLines;
import se.kvittens.store.messages.JdbcMailboxes;
import se.kvittens.store.messages.PostOffice;
import se.kvittens.store.months.JdbcMonthLedger;
import se.kvittens.store.reading.JdbcReadingLog;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.Work;
import se.kvittens.store.stream.OneMunicipality;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.subscribing.JdbcSubscriptions;
import se.kvittens.store.tags.JdbcTagJournal;

/**
 * An open store of one municipality: its board answers for what is in it. Threads may share it, and other processes may have
 * the same open.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Streams streams;
    private final MunicipalityId municipality;
    private final OneMunicipality gate;

    private Store(Engine engine, Work<Instant> clock, MunicipalityId municipality) {
        this.gate = new OneMunicipality(municipality);
        this.database = new Database(engine, gate);
        this.streams = new Streams(clock);
        this.municipality = municipality;
    }

    /** One whose tables are up to date; another municipality's is closed again. */
    static Either<JournalFault, Store> open(Engine engine, Work<Instant> clock, MunicipalityId municipality) {
        Store store = new Store(engine, clock, municipality);
        return store.database.read(theirs -> store).peekLeft(fault -> store.close());
    }

    /** Whose it is. */
    public MunicipalityId municipality() {
        return municipality;
    }

    /** What happened to visits. */
    public Journal journal() {
        return new JdbcJournal(database, streams);
    }

    /** What locks told and were asked. */
    public DoorJournal doors() {
        return new JdbcDoorJournal(database, streams, municipality);
    }

    /** What happened to tags. */
    public TagJournal tags() {
        return new JdbcTagJournal(database, streams, gate);
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
        return new FileArchive(database, municipality, file);
    }

    /** What was stated of months that are closed. */
    public MonthLedger months() {
        return new JdbcMonthLedger(database, streams, gate);
    }

    /** What was acknowledged of deviations. */
    public Acknowledgements acknowledgements() {
        return new JdbcAcknowledgements(database, streams, gate);
    }

    /** The mailboxes of the municipality and its providers. */
    public Mailboxes mailboxes(Correspondents correspondents) {
        return mailboxes(correspondents, MailboxShare.MOST);
    }

    /** The same, where one sender may take so much of each. */
    public Mailboxes mailboxes(Correspondents correspondents, MailboxShare most) {
        return new JdbcMailboxes(database, new PostOffice(streams, correspondents, most));
    }

    /** Which systems are told of what happens. */
    public Subscriptions subscriptions() {
        return new JdbcSubscriptions(database, gate);
    }

    /** What was said of absences. */
    public Chronicle<AbsenceSaid> absences() {
        return new JdbcChronicle<>(database, streams, gate, new AbsenceLines());
    }

    /** What was said of orders. */
    public Chronicle<OrderSaid> orders() {
        return new JdbcChronicle<>(database, streams, gate, new OrderLines());
    }

    /** What was acknowledged is on the disk already. */
    @Override
    public void close() {
        database.close();
    }
}
