package se.kvittens.store.archive.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.stream.Checksum;
import se.kvittens.store.stream.LineWriter;

/** Puts entries into their tables, in the order in which they come. */
public final class EntryInsert implements AutoCloseable {

    private final PreparedStatement entry;
    private final PreparedStatement words;
    private final PreparedStatement name;
    private final PreparedStatement sighted;
    private final PreparedStatement person;

    public EntryInsert(Connection connection) throws SQLException {
        entry = connection.prepareStatement(
                "insert into entry (stream, version, about, taken, who, role, done_at, type,"
                        + " subject, body, checksum) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning position");
        words = connection.prepareStatement("insert into words (position, why, note, checksum) values (?, ?, ?, ?)");
        name = connection.prepareStatement(LineWriter.NAME + " on conflict do nothing");
        sighted = connection.prepareStatement("insert into sighted (position, subject) values (?, ?)");
        person = connection.prepareStatement("insert into subject (pseudonym, recipient, checksum) values (?, ?, ?)");
    }

    public void person(String key, String recipient) throws SQLException {
        person.setString(1, key);
        person.setString(2, Storable.text(recipient));
        person.setLong(3, Checksum.of(key, recipient));
        person.executeUpdate();
    }

    /**
     * Puts an entry there.
     *
     * @param keys of whom it was, where it is a reading
     * @return whether the name that it gives was not given yet
     */
    public boolean entry(StoredEntry each, Set<String> keys) throws SQLException {
        entry.setLong(1, each.stream());
        entry.setLong(2, each.version());
        each.fields().bind(entry, 3);
        entry.setLong(11, each.checksum());
        long position;
        try (ResultSet inserted = entry.executeQuery()) {
            inserted.next();
            position = inserted.getLong(1);
        }
        words(each, position);
        for (String key : keys) {
            sighted.setLong(1, position);
            sighted.setString(2, key);
            sighted.executeUpdate();
        }
        return name(each, position);
    }

    private void words(StoredEntry each, long position) throws SQLException {
        if (!each.words().isEmpty()) {
            words.setLong(1, position);
            words.setString(2, Storable.text(each.words().why()));
            words.setString(3, Storable.text(each.words().note()));
            words.setLong(4, each.words().checksum());
            words.executeUpdate();
        }
    }

    private boolean name(StoredEntry each, long position) throws SQLException {
        if (each.name().isEmpty()) {
            return true;
        }
        LineWriter.bindName(name, each.stream(), each.name().get(), position);
        return name.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : new PreparedStatement[] {entry, words, name, sighted, person}) {
            each.close();
        }
    }
}
