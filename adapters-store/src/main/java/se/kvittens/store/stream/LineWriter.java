package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/** Writes lines of streams, with what can be erased beside them. */
public final class LineWriter {

    /** Gives a name: none that the stream has, nor, where it is a carer's, another of the provider's. */
    public static final String NAME = "insert into name (stream, name, position, provider)"
            + " values (?, ?, ?, (select owner from stream where id = ? and kind = 'CARER'))";

    private final Subjects subjects = new Subjects();

    void write(Streams.Append append, long stream, Instant taken, Connection connection) throws SQLException {
        long version = append.version();
        for (NewLine line : append.lines()) {
            version++;
            String subject = subjectOf(line, stream, connection);
            long position =
                    insert(new Row(append.key(), stream, version, Times.text(taken), subject, line), connection);
            personal(position, line, connection);
            if (line.name().filter(NewLine.Name::isNew).isPresent()) {
                name(stream, line.name().get().value(), position, connection);
            }
        }
    }

    /** A line as it stands in its table. */
    private record Row(
            StreamKey key,
            long stream,
            long version,
            String taken,
            @Nullable String subject,
            NewLine line) {}

    /** Whom a line is about, or whom the thing is of that it is about. */
    private @Nullable String subjectOf(NewLine line, long stream, Connection connection) throws SQLException {
        if (line.personal().recipient().isPresent()) {
            return subjects.keyOf(line.personal().recipient().get(), connection);
        }
        if (line.name().isEmpty()) {
            return null;
        }
        try (PreparedStatement select = connection.prepareStatement("select e.subject from name n"
                + " join entry e on e.position = n.position where n.stream = ? and n.name = ?")) {
            select.setLong(1, stream);
            select.setString(2, Storable.text(line.name().get().value()));
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    private static long insert(Row row, Connection connection) throws SQLException {
        NewLine line = row.line();
        LineFields fields = new LineFields(
                Times.text(line.about()),
                row.taken(),
                line.deed().who(),
                line.deed().role().name(),
                Times.text(line.deed().when()),
                line.type(),
                row.subject(),
                line.body());
        try (PreparedStatement insert = connection.prepareStatement("insert into entry (stream, version, about, taken,"
                + " who, role, done_at, type, subject, body, checksum) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " returning position")) {
            insert.setLong(1, row.stream());
            insert.setLong(2, row.version());
            fields.bind(insert, 3);
            insert.setLong(11, fields.checksum(row.key(), row.version()));
            try (ResultSet inserted = insert.executeQuery()) {
                inserted.next();
                return inserted.getLong(1);
            }
        }
    }

    private static void personal(long position, NewLine line, Connection connection) throws SQLException {
        String why = line.deed().why();
        String note = line.personal().note();
        if (why.isEmpty() && note.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into words (position, why, note, checksum) values (?, ?, ?, ?)")) {
            insert.setLong(1, position);
            insert.setString(2, Storable.text(why));
            insert.setString(3, Storable.text(note));
            insert.setLong(4, Checksum.of(why, note));
            insert.executeUpdate();
        }
    }

    /** Binds what {@link #NAME} asks for. */
    public static void bindName(PreparedStatement insert, long stream, String name, long position) throws SQLException {
        insert.setLong(1, stream);
        insert.setString(2, Storable.text(name));
        insert.setLong(3, position);
        insert.setLong(4, stream);
    }

    private static void name(long stream, String name, long position, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NAME)) {
            bindName(insert, stream, name, position);
            insert.executeUpdate();
        }
    }
}
