package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/**
 * How far a stream has come.
 *
 * @param taken when the last of its lines was taken down
 */
record Head(long id, long version, Instant taken) {

    static Optional<Head> of(StreamKey key, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, version, taken from stream"
                + " where kind = ? and owner = ? and member = ? and part = ?")) {
            bind(select, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(new Head(found.getLong(1), found.getLong(2), Times.instant(found.getString(3))))
                        : Optional.empty();
            }
        }
    }

    /** The head of a stream that is at a version, which has none yet where that is 0. */
    static Head at(long version, StreamKey key, Connection connection) throws SQLException {
        Optional<Head> head = of(key, connection);
        if (head.isEmpty() && version == 0) {
            begin(key, connection);
            head = of(key, connection);
        }
        return head.filter(each -> each.version == version).orElseThrow(() -> new FaultFound(JournalFault.OVERTAKEN));
    }

    private static void begin(StreamKey key, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into stream"
                        + " (kind, owner, member, part, version, taken, checksum) values (?, ?, ?, ?, 0, ?, ?) on conflict do nothing")) {
            bind(insert, key);
            insert.setString(5, Times.text(Instant.EPOCH));
            insert.setLong(6, key.checksum());
            insert.executeUpdate();
        }
    }

    /** Moves it on. Of two that do so at once, the second finds that it is no longer at this version. */
    void moveOn(int lines, Instant now, Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update stream set version = ?, taken = ? where id = ? and version = ?")) {
            update.setLong(1, version + lines);
            update.setString(2, Times.text(now));
            update.setLong(3, id);
            update.setLong(4, version);
            if (update.executeUpdate() != 1) {
                throw new FaultFound(JournalFault.OVERTAKEN);
            }
        }
    }

    static Map<String, Instant> takenAfter(Instant instant, StreamKind kind, String owner, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select member, taken from stream where kind = ? and owner = ? and taken > ?")) {
            select.setString(1, kind.name());
            select.setString(2, Storable.text(owner));
            select.setString(3, Times.bound(instant));
            Map<String, Instant> members = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    members.put(rows.getString(1), Times.instant(rows.getString(2)));
                }
            }
            return members;
        }
    }

    static Map<String, Long> versions(StreamKind kind, String owner, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select member, version from stream where kind = ? and owner = ? and version > 0")) {
            select.setString(1, kind.name());
            select.setString(2, Storable.text(owner));
            Map<String, Long> members = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    members.put(rows.getString(1), rows.getLong(2));
                }
            }
            return members;
        }
    }

    private static void bind(PreparedStatement statement, StreamKey key) throws SQLException {
        statement.setString(1, key.kind().name());
        statement.setString(2, Storable.text(key.owner()));
        statement.setString(3, Storable.text(key.member()));
        statement.setString(4, Storable.text(key.part()));
    }
}
