package se.kvittens.store.check;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.Database;
import se.kvittens.store.stream.Streams;

/** Reads everything in a store, and holds what is kept for quick answers against what was written. */
public final class StoreCheck {

    private final Database database;
    private final Streams streams;

    public StoreCheck(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    /**
     * What was found.
     *
     * @param streams how many were read
     * @param entries how many were read
     */
    public record Report(long streams, long entries, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        /** Whether nothing was found. */
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /** Reads a page of entries at a time; whoever writes meanwhile is not held up for longer. */
    public Either<JournalFault, Report> run() {
        Either<JournalFault, Boolean> whole = database.check();
        if (whole.isLeft() && whole.getLeft() != JournalFault.DAMAGED) {
            return whole.map(none -> new Report(0, 0, List.of()));
        }
        return database.read(connection -> run(whole.isRight(), connection));
    }

    private Report run(boolean isWhole, Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        if (!isWhole) {
            findings.add(new Finding(Finding.Kind.DATABASE, "", 0));
        }
        Replay replay = new Replay(connection, findings);
        replay.run();
        new Whose(findings).run(connection);
        new Beside(findings).run(connection, streams.latest(connection));
        return new Report(replay.streams(), replay.entries(), findings);
    }
}
