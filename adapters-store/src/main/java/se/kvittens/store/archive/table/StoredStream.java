package se.kvittens.store.archive.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;

/**
 * A stream as its table has it.
 *
 * @param taken when its last line was taken down
 */
public record StoredStream(long id, String kind, String owner, String member, String part, long version, String taken) {

    /** In an order that hangs on no database. */
    private static final Comparator<StoredStream> IN_ORDER = Comparator.comparing(StoredStream::kind)
            .thenComparing(StoredStream::owner)
            .thenComparing(StoredStream::member)
            .thenComparing(StoredStream::part);

    public static List<StoredStream> all(Connection connection) throws SQLException {
        List<StoredStream> streams = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, kind, owner, member, part, version, taken from stream");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                streams.add(new StoredStream(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getLong(6),
                        rows.getString(7)));
            }
        }
        streams.sort(IN_ORDER);
        return streams;
    }

    /** What it is of. */
    public StreamKey key() throws FaultFound {
        return new StreamKey(
                StreamKind.named(kind).orElseThrow(() -> new FaultFound(JournalFault.NEWER_VERSION)),
                owner,
                member,
                part);
    }

    /** Puts it into the table; its id there. */
    public long insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into stream"
                + " (kind, owner, member, part, version, taken, checksum) values (?, ?, ?, ?, ?, ?, ?) returning id")) {
            insert.setString(1, kind);
            insert.setString(2, Storable.text(owner));
            insert.setString(3, Storable.text(member));
            insert.setString(4, Storable.text(part));
            insert.setLong(5, version);
            insert.setString(6, taken);
            insert.setLong(7, key().checksum());
            try (ResultSet inserted = insert.executeQuery()) {
                inserted.next();
                return inserted.getLong(1);
            }
        }
    }
}
