package se.kvittens.store.outbox;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.schema.Migrations;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.sql.Work;

/**
 * An outbox in a file of SQLite. What was accepted is forgotten once a week has gone by, since it holds who was visited: when
 * it is opened and when it is told to, and by the times of the ten things that were put last, all of them, so that no clock is asked and one that
 * was wrong for a while makes nobody forget.
 *
 * <p>What is answered with a fault is not kept. Where the disk failed while that was written down for good, it may be there
 * all the same, and is taken back before anything else is done. Only where the program ends before the disk works again can
 * it be there afterwards.
 */
public final class FileOutbox implements Outbox, AutoCloseable {

    private static final Duration KEPT = Duration.ofDays(7);

    /** Nobody else writes; who reads, such as a backup, holds up no more than the forgetting. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final OutboxLock lock;
    private final Database database;
    private final Doubts doubts = new Doubts();

    private FileOutbox(OutboxLock lock, Database database) {
        this.lock = lock;
        this.database = database;
    }

    /** Opens the outbox in a file, which is made where it is not there; its folder is there. */
    public static Either<JournalFault, FileOutbox> open(Path file) {
        return open(file, new SqliteEngine(file, PATIENCE));
    }

    /** The same, in a file of an engine's. */
    static Either<JournalFault, FileOutbox> open(Path file, Engine engine) {
        return OutboxLock.on(file).flatMap(lock -> opened(engine, lock).peekLeft(fault -> lock.close()));
    }

    /** Whoever reads the file meanwhile does not keep a kiosk from its work. */
    private static Either<JournalFault, FileOutbox> opened(Engine engine, OutboxLock lock) {
        return new Migrations(engine, "outbox").bringUpToDate().flatMap(version -> {
            FileOutbox outbox = new FileOutbox(lock, new Database(engine));
            Either<JournalFault, Integer> forgotten = outbox.forget();
            if (forgotten.isLeft() && forgotten.getLeft() != JournalFault.BUSY) {
                outbox.database.close();
                return Either.left(forgotten.getLeft());
            }
            return Either.right(outbox);
        });
    }

    @Override
    public Either<JournalFault, Kept> put(LongFunction<Content> content) {
        return write(connection -> {
            long number = KeptTable.nextNumber(connection);
            doubts.note(number, Optional.empty());
            Kept kept = new Kept(number, content.apply(number), new Fate.Received());
            KeptTable.insert(kept, connection);
            return kept;
        });
    }

    @Override
    public Either<JournalFault, Kept> place(long number, Content.Request request) {
        return change(number, now -> now.isUnplaced() ? new Kept(number, request, now.fate()) : now);
    }

    @Override
    public Either<JournalFault, Kept> settle(long number, Fate fate) {
        return change(number, now -> now.isUnplaced() || now.isWaiting() ? new Kept(number, now.content(), fate) : now);
    }

    private Either<JournalFault, Kept> change(long number, UnaryOperator<Kept> change) {
        Either<JournalFault, Optional<Kept>> changed = write(connection -> {
            Optional<Kept> before = KeptTable.find(number, connection);
            Optional<Kept> after = before.map(change);
            if (after.isPresent() && !after.equals(before)) {
                doubts.note(number, before);
                KeptTable.replace(after.get(), connection);
            }
            return after;
        });
        return changed.map(
                kept -> kept.orElseThrow(() -> new IllegalArgumentException("The number " + number + " is not kept.")));
    }

    @Override
    public Either<JournalFault, Optional<Kept>> oldestWaiting() {
        return read(KeptTable::oldestWaiting);
    }

    @Override
    public Either<JournalFault, List<Kept>> kept(Instant acceptedSince) {
        return read(connection -> KeptTable.kept(acceptedSince, connection));
    }

    @Override
    public Either<JournalFault, Counts> counts() {
        return read(KeptTable::counts);
    }

    /**
     * Forgets what was accepted and is old enough, as it does when it is opened; for a program that runs for weeks.
     *
     * @return how many were forgotten; {@link JournalFault#BUSY} where another program reads the file: then it is forgotten
     *     the next time, or is forgotten and stands in the log beside the file until then
     */
    @Override
    public synchronized Either<JournalFault, Integer> forget() {
        return database.erase(connection -> {
                    doubts.takeBack(connection);
                    return KeptTable.forgetAccepted(KEPT, connection);
                })
                .peek(forgotten -> doubts.end());
    }

    /** Other threads wait: what is in doubt is in doubt for all. */
    private synchronized <T> Either<JournalFault, T> write(Work<T> work) {
        return database.write(connection -> {
                    doubts.takeBack(connection);
                    return work.in(connection);
                })
                .peek(done -> doubts.end());
    }

    private synchronized <T> Either<JournalFault, T> read(Work<T> work) {
        return doubts.isAny() ? write(work) : database.read(work);
    }

    /** What was answered is on the disk already. */
    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
