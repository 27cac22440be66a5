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
import se.kvittens.store.subscribing.SubscriptionRow;

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
        each(
                "select s.kind, s.owner, s.member, s.part from name n join stream s on s.id = n.stream"
                        + " left join entry e on e.position = n.position and e.stream = n.stream"
                        + " where e.position is null or coalesce(n.provider, '')"
                        + " <> case when s.kind = 'CARER' then s.owner else '' end",
                connection,
                row -> findings.add(Finding.at(Kind.NAME, key(row), 0)));
        each("select " + SubscriptionRow.COLUMNS + " from webhook where ended is null", connection, this::subscription);
        each("select pseudonym, recipient, checksum from subject", connection, this::person);
        each(
                "select pseudonym from subject b where not exists (select 1 from entry where subject = b.pseudonym)"
                        + " and not exists (select 1 from sighted where subject = b.pseudonym)",
                connection,
                row -> findings.add(new Finding(Kind.UNUSED_PERSON, row.getString(1), 0)));
        each(
                "select (select count(*) from (select subject from entry where subject is not null"
                        + " union select subject from sighted) k"
                        + " where not exists (select 1 from subject b where b.pseudonym = k.subject)),"
                        + " (select count(*) from entry e join stream s on s.id = e.stream where s.kind = 'ERASURES')",
                connection,
                row -> missing(row.getLong(1), row.getLong(2)));
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
        StreamKey key = key(row);
        if (key.checksum() != row.getLong(7)) {
            findings.add(Finding.at(Kind.HEAD, key, 0));
        }
        if (row.getString(6).compareTo(latest) > 0) {
            findings.add(Finding.at(Kind.AHEAD, key, row.getLong(5)));
        }
    }

    private static StreamKey key(ResultSet row) throws SQLException {
        StreamKind kind =
                StreamKind.named(row.getString(1)).orElseThrow(() -> new FaultFound(JournalFault.NEWER_VERSION));
        return new StreamKey(kind, row.getString(2), row.getString(3), row.getString(4));
    }

    /** A key that stands for nobody looks the same whether the person was erased or the row was lost; their number tells. */
    private void missing(long withoutPerson, long erased) {
        if (withoutPerson > erased) {
            findings.add(new Finding(Kind.MISSING_PERSON, "", withoutPerson - erased));
        }
    }

    private void subscription(ResultSet row) throws SQLException {
        try {
            SubscriptionRow.read(row);
        } catch (FaultFound changed) {
            findings.add(new Finding(Kind.UNREADABLE, "webhook " + row.getString(1), 0));
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
