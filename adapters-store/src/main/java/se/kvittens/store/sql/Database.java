package se.kvittens.store.sql;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;

/** Lends connections for one piece of work at a time. One that failed is not lent again; the next call opens another. */
public final class Database implements AutoCloseable {

    /** Whoever waits for longer is told: all that may work on it may be waiting for a database that is silent. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** So often is a log tried to be emptied that another process reads; others have their turns in between. */
    private static final int TRIES = 6;

    private final Engine engine;
    private final Gate gate;
    private final Semaphore turns;
    private final Duration longestWait;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private volatile boolean hasTraces;

    /** One that everybody may work on. */
    public Database(Engine engine) {
        this(engine, Gate.OPEN);
    }

    public Database(Engine engine, Gate gate) {
        this(engine, gate, LONGEST_WAIT);
    }

    Database(Engine engine, Gate gate, Duration longestWait) {
        this.engine = engine;
        this.gate = gate;
        this.longestWait = longestWait;
        this.turns = new Semaphore(engine.mostConnections(), true);
    }

    /**
     * Runs what asks a single question; a statement sees the database as it is at one moment. It may have become somebody
     * else's between two.
     */
    public <T> Either<JournalFault, T> read(Work<T> work) {
        return inTurn(connection -> {
            gate.letRead(connection);
            T done = work.in(connection);
            gate.letRead(connection);
            return done;
        });
    }

    private <T> Either<JournalFault, T> inTurn(Work<T> work) {
        if (!isMyTurn()) {
            return Either.left(JournalFault.BUSY);
        }
        try {
            return lent(work);
        } finally {
            turns.release();
        }
    }

    /** A thread that is told to stop meanwhile waits on, anew: what it has begun it may finish. */
    private boolean isMyTurn() {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return turns.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException told) {
                    isInterrupted = true;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Runs what writes, in a transaction of its own. Where the answer is {@link JournalFault#UNREACHABLE}, nobody knows
     * whether it was committed: whoever asks again looks first at what is there.
     */
    public <T> Either<JournalFault, T> write(Work<T> work) {
        return inTurn(connection -> {
            engine.begin(connection);
            gate.letWrite(connection);
            T done = work.in(connection);
            engine.commit(connection);
            return done;
        });
    }

    /** The same where the database is in use; one that is nobody's yet is left as it is, and the answer is empty. */
    public <T> Either<JournalFault, Optional<T>> writeIfInUse(Work<T> work) {
        return inTurn(connection -> {
            engine.begin(connection);
            Optional<T> done = Optional.empty();
            if (gate.isInUse(connection)) {
                gate.letWrite(connection);
                done = Optional.of(work.in(connection));
            }
            engine.commit(connection);
            return done;
        });
    }

    /** Looks through all of it as far as the database itself can tell. */
    public Either<JournalFault, Boolean> check() {
        return inTurn(connection -> {
            engine.check(connection);
            return true;
        });
    }

    /** Runs what erases, in a transaction of its own, so that the database keeps nothing of what was deleted. */
    public <T> Either<JournalFault, T> erase(Work<T> work) {
        return inTurn(connection -> {
            engine.beginErasing(connection);
            gate.letRead(connection);
            T done = work.in(connection);
            engine.commit(connection);
            engine.leaveNoTrace(connection);
            return done;
        });
    }

    /**
     * Runs what deletes while others go on, as {@link #write} does, so that the database keeps nothing of it. BUSY where
     * another process reads all the while: it is deleted, and {@link #leaveNoTrace} is still to be done.
     */
    public <T> Either<JournalFault, T> delete(Work<T> work) {
        return this.<T>write(connection -> {
                    T done = work.in(connection);
                    hasTraces = true;
                    return done;
                })
                .flatMap(done -> leaveNoTrace().map(gone -> done));
    }

    /** Takes out of the logs what was deleted, where that is still to be done. */
    public Either<JournalFault, Boolean> leaveNoTrace() {
        for (int attempt = 0; hasTraces && attempt < TRIES; attempt++) {
            Either<JournalFault, Boolean> gone = inTurn(this::isTraceGone);
            if (gone.isLeft()) {
                return gone;
            }
        }
        return hasTraces ? Either.left(JournalFault.BUSY) : Either.right(true);
    }

    private boolean isTraceGone(Connection connection) throws SQLException {
        boolean isGone = engine.isTraceGone(connection);
        if (isGone) {
            hasTraces = false;
        }
        return isGone;
    }

    private <T> Either<JournalFault, T> lent(Work<T> work) {
        boolean isWhole = false;
        Connection connection = null;
        try {
            connection = take();
            T done = work.in(connection);
            isWhole = true;
            return Either.right(done);
        } catch (FaultFound found) {
            isWhole = connection != null && takenBack(connection);
            return Either.left(found.fault());
        } catch (SQLException failed) {
            JournalFault fault = engine.faultOf(failed);
            if (fault == JournalFault.UNREACHABLE) {
                close();
            }
            return Either.left(fault);
        } finally {
            giveBack(connection, isWhole);
        }
    }

    private boolean takenBack(Connection connection) {
        try {
            engine.rollback(connection);
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            Connection waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return engine.open();
    }

    private void giveBack(@Nullable Connection connection, boolean isWhole) {
        if (connection == null) {
            return;
        }
        if (isWhole) {
            synchronized (idle) {
                idle.push(connection);
            }
        } else {
            closed(connection);
        }
    }

    /** Lets go of what is idle. The database may be used on; it is opened anew then. */
    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Database::closed);
            idle.clear();
        }
    }

    /** A database takes back what was not committed when its connection ends. */
    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // It is broken already, and nobody waits for anything of it.
            return;
        }
    }
}
