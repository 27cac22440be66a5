package se.kvittens.store.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.check.Finding.Kind;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Subjects;

/** Looks at what stands beside the entries: the streams themselves, and who stands behind the keys. */
final class Beside {

    private final List<Finding> findings;

    Beside(List<Finding> findings) {
        this.findings = findings;
    }

    /** @param latest that a stream can bear where no clock was wrong */
    void run(Connection connection, Instant latest) throws SQLException {
        String bound = Times.bound(latest);
        each(
                "select kind, owner, member, part, version, taken, checksum from stream",
                connection,
                row -> stream(row, bound));
        each("select pseudonym, recipient, checksum from subject", connection, this::person);
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Look {
        void at(ResultSet row) throws SQLException;
    }

    private static void each(String sql, Connection connection, Look look) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                look.at(rows);
            }
        }
    }

    private void stream(ResultSet row, String latest) throws SQLException {
        StreamKind kind =
                StreamKind.named(row.getString(1)).orElseThrow(() -> new FaultFound(JournalFault.NEWER_VERSION));
        StreamKey key = new StreamKey(kind, row.getString(2), row.getString(3), row.getString(4));
        if (key.checksum() != row.getLong(7)) {
            findings.add(Finding.at(Kind.HEAD, key, 0));
        }
        if (row.getString(6).compareTo(latest) > 0) {
            findings.add(Finding.at(Kind.AHEAD, key, row.getLong(5)));
        }
    }

    private void person(ResultSet row) throws SQLException {
        try {
            Subjects.recipient(row.getString(1), row.getString(2), row.getLong(3));
        } catch (FaultFound changed) {
            findings.add(new Finding(Kind.PERSON, row.getString(1), 0));
        }
    }
}
