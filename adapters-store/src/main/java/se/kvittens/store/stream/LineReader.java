package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/** Reads lines of streams, and holds each against its checksum. */
final class LineReader {

    /** The version of the stream, the line's own, and the line with what can be erased. */
    static final String COLUMNS = "select s.version, (select max(version) from entry where stream = s.id),"
            + " e.version, e.checksum, b.recipient, b.checksum, w.why, w.note, w.checksum, " + LineFields.COLUMNS;

    static final String BESIDE =
            " left join subject b on b.pseudonym = e.subject left join words w on w.position = e.position";

    private static final String OF_KEY = " where s.kind = ? and s.owner = ? and s.member = ? and s.part = ?";

    private LineReader() {}

    static Streams.Part about(StreamKey key, TimeSpan about, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + " from stream s left join entry e on e.stream = s.id and e.about >= ? and e.about < ?" + BESIDE
                + OF_KEY + " order by e.version")) {
            select.setString(1, Times.bound(about.start()));
            select.setString(2, Times.bound(about.end()));
            bind(select, 3, key);
            try (ResultSet rows = select.executeQuery()) {
                return part(key, rows);
            }
        }
    }

    /** None may be missing among them. */
    static Streams.Part after(StreamKey key, long version, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + " from stream s left join entry e on e.stream = s.id and e.version > ?" + BESIDE + OF_KEY
                + " order by e.version")) {
            select.setLong(1, version);
            bind(select, 2, key);
            try (ResultSet rows = select.executeQuery()) {
                Streams.Part part = part(key, rows);
                check(part.lines().size() == Math.max(0, part.version() - version));
                return part;
            }
        }
    }

    static List<Line> ofType(StreamKey key, String type, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + " from stream s join entry e on e.stream = s.id and e.type = ?" + BESIDE + OF_KEY
                + " order by e.version")) {
            select.setString(1, type);
            bind(select, 2, key);
            try (ResultSet rows = select.executeQuery()) {
                return part(key, rows).lines();
            }
        }
    }

    /** The last line of each type, by their versions; those before it are not read. */
    static Streams.Part last(StreamKey key, List<String> types, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " from stream s cross join ("
                + String.join(" union all ", Collections.nCopies(types.size(), "select ? as type"))
                + ") t left join entry e on e.stream = s.id and e.version ="
                + " (select max(l.version) from entry l where l.stream = s.id and l.type = t.type)" + BESIDE
                + OF_KEY + " order by e.version")) {
            bind(select, bind(select, 1, types), key);
            try (ResultSet rows = select.executeQuery()) {
                return part(key, rows);
            }
        }
    }

    /**
     * From the line on that gave a name to a thing: lines of some types. Where that line is, is asked first, since PostgreSQL
     * would not know how few lines there are after it.
     */
    static List<Line> sinceNamed(StreamKey key, String name, List<String> types, Connection connection)
            throws SQLException {
        Optional<Long> first = versionOf(key, name, connection);
        return first.isEmpty() ? List.of() : since(key, first.get(), types, connection);
    }

    private static Optional<Long> versionOf(StreamKey key, String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select e.version from stream s join name n on n.stream = s.id and n.name = ?"
                        + " join entry e on e.position = n.position" + OF_KEY)) {
            select.setString(1, Storable.text(name));
            bind(select, 2, key);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    private static List<Line> since(StreamKey key, long version, List<String> types, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                COLUMNS + " from stream s join entry e on e.stream = s.id and e.version >= ? and e.type in ("
                        + String.join(", ", Collections.nCopies(types.size(), "?")) + ")" + BESIDE + OF_KEY
                        + " order by e.version")) {
            select.setLong(1, version);
            bind(select, bind(select, 2, types), key);
            try (ResultSet rows = select.executeQuery()) {
                return part(key, rows).lines();
            }
        }
    }

    private static Streams.Part part(StreamKey key, ResultSet rows) throws SQLException {
        long version = 0;
        List<Line> lines = new ArrayList<>();
        while (rows.next()) {
            version = rows.getLong(1);
            check(version == rows.getLong(2));
            if (rows.getLong(3) > 0) {
                lines.add(line(key, rows));
            }
        }
        return new Streams.Part(version, lines);
    }

    static Optional<Line> named(StreamKey key, String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + " from stream s join name n on n.stream = s.id and n.name = ?"
                + " join entry e on e.position = n.position" + BESIDE + OF_KEY)) {
            select.setString(1, Storable.text(name));
            bind(select, 2, key);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(line(key, rows)) : Optional.empty();
            }
        }
    }

    static Set<String> members(StreamKind kind, String owner, TimeSpan about, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select s.member, s.part, s.checksum from stream s"
                + " where s.kind = ? and s.owner = ? and exists"
                + " (select 1 from entry e where e.stream = s.id and e.about >= ? and e.about < ?)")) {
            select.setString(1, kind.name());
            select.setString(2, Storable.text(owner));
            select.setString(3, Times.bound(about.start()));
            select.setString(4, Times.bound(about.end()));
            return members(select, kind, owner);
        }
    }

    static Optional<String> holder(String provider, String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select s.member, s.part, s.checksum from name n"
                + " join stream s on s.id = n.stream where n.provider = ? and n.name = ?")) {
            select.setString(1, Storable.text(provider));
            select.setString(2, Storable.text(name));
            return members(select, StreamKind.CARER, provider).stream().findFirst();
        }
    }

    private static Set<String> members(PreparedStatement select, StreamKind kind, String owner) throws SQLException {
        Set<String> members = new TreeSet<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String member = rows.getString(1);
                check(new StreamKey(kind, owner, member, rows.getString(2)).checksum() == rows.getLong(3));
                members.add(member);
            }
        }
        return members;
    }

    /** The place after them. */
    private static int bind(PreparedStatement statement, int first, List<String> types) throws SQLException {
        int at = first;
        for (String type : types) {
            statement.setString(at, type);
            at++;
        }
        return at;
    }

    private static void bind(PreparedStatement statement, int first, StreamKey key) throws SQLException {
        statement.setString(first, key.kind().name());
        statement.setString(first + 1, Storable.text(key.owner()));
        statement.setString(first + 2, Storable.text(key.member()));
        statement.setString(first + 3, Storable.text(key.part()));
    }

    static Line line(StreamKey key, ResultSet row) throws SQLException {
        LineFields fields = LineFields.of(row, 10);
        check(fields.checksum(key, row.getLong(3)) == row.getLong(4));
        String why = orEmpty(row.getString(7));
        String note = orEmpty(row.getString(8));
        if (row.getString(7) != null) {
            Checksum.check(row.getLong(9), why, note);
        }
        return new Line(
                fields.type(),
                fields.body(),
                Times.instant(fields.about()),
                Times.instant(fields.taken()),
                new Deed(fields.who(), role(fields.role()), Times.instant(fields.done()), why),
                recipient(fields.subject(), row),
                note);
    }

    private static Optional<RecipientId> recipient(@Nullable String subject, ResultSet row) throws SQLException {
        return subject == null
                ? Optional.empty()
                : Optional.of(Subjects.recipient(subject, row.getString(5), row.getLong(6)));
    }

    /** What the checksum holds for right was written so: a role unknown here is a newer program's. */
    private static Role role(String name) throws FaultFound {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void check(boolean isWhole) throws FaultFound {
        if (!isWhole) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }
}
