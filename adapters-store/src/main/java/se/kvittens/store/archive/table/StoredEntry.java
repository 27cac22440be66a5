package se.kvittens.store.archive.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.store.stream.Checksum;
import se.kvittens.store.stream.LineFields;

/**
 * An entry as its tables have it.
 *
 * @param name that it gives to a thing
 */
public record StoredEntry(
        long position,
        long stream,
        long version,
        LineFields fields,
        long checksum,
        Words words,
        Optional<String> name) {

    /** What was written freely; both empty where nothing was, or it is erased. */
    public record Words(String why, String note, long checksum) {

        public static final Words NONE = new Words("", "", 0);

        /** As they are to be written. */
        public static Words of(String why, String note) {
            return why.isEmpty() && note.isEmpty() ? NONE : new Words(why, note, Checksum.of(why, note));
        }

        boolean isWhole() {
            return isEmpty() || Checksum.of(why, note) == checksum;
        }

        public boolean isEmpty() {
            return why.isEmpty() && note.isEmpty();
        }
    }

    private static final int A_PAGE = 500;

    /** The next entries after a position; none at the end. */
    public static List<StoredEntry> after(long position, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select e.position, e.stream, e.version, e.checksum,"
                        + " w.why, w.note, w.checksum, n.name, " + LineFields.COLUMNS
                        + " from entry e left join words w on w.position = e.position"
                        + " left join name n on n.position = e.position"
                        + " where e.position > ? order by e.position limit " + A_PAGE)) {
            select.setLong(1, position);
            List<StoredEntry> page = new ArrayList<>(A_PAGE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(of(rows));
                }
            }
            return page;
        }
    }

    private static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                LineFields.of(row, 9),
                row.getLong(4),
                words(row),
                Optional.ofNullable(row.getString(8)));
    }

    private static Words words(ResultSet row) throws SQLException {
        if (row.getString(5) == null) {
            return Words.NONE;
        }
        return new Words(row.getString(5), row.getString(6), row.getLong(7));
    }
}
