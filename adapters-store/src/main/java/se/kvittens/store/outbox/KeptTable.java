package se.kvittens.store.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.store.sql.Times;

/** The table of what is kept. Each method is one piece of work on a connection. */
final class KeptTable {

    private static final String SELECT = "select number, " + KeptRow.COLUMNS + ", checksum from kept ";

    /** How many of the last things that were put must all say that a time has come. */
    private static final int WITNESSES = 10;

    private KeptTable() {}

    /** The next number, which is given to nobody else from now on. */
    static long nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                        "update tally set last_number = last_number + 1 where id = 1 returning last_number");
                ResultSet updated = update.executeQuery()) {
            updated.next();
            return updated.getLong(1);
        }
    }

    static void insert(Kept kept, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kept (number, " + KeptRow.COLUMNS
                + ", checksum) values (?" + ", ?".repeat(KeptRow.TEXTS + 1) + ")")) {
            insert.setLong(1, kept.number());
            KeptRow.of(kept).bind(insert, 2);
            insert.executeUpdate();
        }
    }

    static void replace(Kept kept, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update kept set (" + KeptRow.COLUMNS
                + ", checksum) = (?" + ", ?".repeat(KeptRow.TEXTS) + ") where number = ?")) {
            KeptRow.of(kept).bind(update, 1);
            update.setLong(KeptRow.TEXTS + 2, kept.number());
            update.executeUpdate();
        }
    }

    static void delete(long number, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from kept where number = ?")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
    }

    static Optional<Kept> find(long number, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where number = ?")) {
            select.setLong(1, number);
            return all(select).stream().findFirst();
        }
    }

    static Optional<Kept> oldestWaiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where fate = '" + FateCodec.RECEIVED
                + "' and what <> '" + ContentCodec.TAP + "' order by number limit 1")) {
            return all(select).stream().findFirst();
        }
    }

    static List<Kept> kept(Instant acceptedSince, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                SELECT + "where fate <> '" + FateCodec.ACCEPTED + "' or at >= ? order by number")) {
            select.setString(1, Times.bound(acceptedSince));
            return all(select);
        }
    }

    private static List<Kept> all(PreparedStatement select) throws SQLException {
        List<Kept> all = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(KeptRow.kept(rows));
            }
        }
        return all;
    }

    static Counts counts(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select"
                        + " (select count(*) from kept where fate = 'RECEIVED' and what = 'TAP'),"
                        + " (select count(*) from kept where fate = 'RECEIVED' and what <> 'TAP'),"
                        + " (select count(*) from kept where fate = 'ACCEPTED') + accepted_before,"
                        + " (select count(*) from kept where fate in ('REFUSED', 'OVERTAKEN')),"
                        + " (select count(*) from kept where fate = 'SET_ASIDE') from tally");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    /** Lets go of what was accepted and was done so long before the last things that were put; it stays counted. */
    static int forgetAccepted(Duration before, Connection connection) throws SQLException {
        Optional<Instant> last = reached(connection);
        if (last.isEmpty()) {
            return 0;
        }
        int forgotten;
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kept where fate = 'ACCEPTED' and at < ?")) {
            delete.setString(1, Times.bound(last.get().minus(before)));
            forgotten = delete.executeUpdate();
        }
        try (PreparedStatement update =
                connection.prepareStatement("update tally set accepted_before = accepted_before + ?")) {
            update.setLong(1, forgotten);
            update.executeUpdate();
        }
        return forgotten;
    }

    /** The time that has come for sure: a clock that was wrong for a few of the last does not make it later. */
    private static Optional<Instant> reached(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select min(at) from kept where number > (select last_number from tally) - " + WITNESSES);
                ResultSet row = select.executeQuery()) {
            row.next();
            String last = row.getString(1);
            return last == null ? Optional.empty() : Optional.of(Times.instant(last));
        }
    }
}
