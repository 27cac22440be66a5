package se.kvittens.store.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.archive.table.EntryCheck;
import se.kvittens.store.archive.table.StoredEntry;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.check.Finding.Kind;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;

/** Goes through all entries in their order, each stream as far as it had come at the beginning. */
final class Replay {

    private final Connection connection;
    private final List<Finding> findings;
    private final Map<Long, Going> streams = new HashMap<>();
    private long entries;

    Replay(Connection connection, List<Finding> findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** How far a stream has come. */
    private static final class Going {

        private final StoredStream stream;
        private final StreamKey key;
        private long version;
        private String taken = "";

        Going(StoredStream stream, StreamKey key) {
            this.stream = stream;
            this.key = key;
        }

        boolean isAtItsHead() {
            return version == stream.version() && (version == 0 || taken.equals(stream.taken()));
        }
    }

    long streams() {
        return streams.size();
    }

    long entries() {
        return entries;
    }

    void run() throws SQLException {
        for (StoredStream stream : StoredStream.all(connection)) {
            streams.put(stream.id(), new Going(stream, stream.key()));
        }
        List<StoredEntry> page = StoredEntry.after(0, connection);
        while (!page.isEmpty()) {
            for (StoredEntry entry : page) {
                take(entry);
            }
            page = StoredEntry.after(page.get(page.size() - 1).position(), connection);
        }
        streams.values().stream()
                .filter(going -> !going.isAtItsHead())
                .forEach(going -> findings.add(Finding.at(Kind.HEAD, going.key, 0)));
    }

    private void take(StoredEntry entry) throws SQLException {
        Going going = streams.get(entry.stream());
        if (going == null || entry.version() > going.stream.version()) {
            return;
        }
        entries++;
        require(entry.version() == going.version + 1, Kind.GAP, going, entry);
        require(entry.fields().taken().compareTo(going.taken) >= 0, Kind.TIME_GOES_BACK, going, entry);
        going.version = entry.version();
        going.taken = entry.fields().taken();
        read(entry, going);
    }

    private void read(StoredEntry entry, Going going) throws SQLException {
        try {
            Set<String> keys = EntryCheck.keysOf(entry, going.key);
            if (going.key.kind() == StreamKind.READINGS) {
                require(keys.equals(sighted(entry)), Kind.READING, going, entry);
            }
            require(EntryCheck.nameOf(entry, going.key.kind()).equals(entry.name()), Kind.NAME, going, entry);
        } catch (FaultFound found) {
            if (found.fault() == JournalFault.DAMAGED || found.fault() == JournalFault.NEWER_VERSION) {
                findings.add(Finding.at(Kind.UNREADABLE, going.key, entry.version()));
            } else {
                throw found;
            }
        }
    }

    private Set<String> sighted(StoredEntry entry) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("select subject from sighted where position = ?")) {
            select.setLong(1, entry.position());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
        }
        return keys;
    }

    private void require(boolean holds, Kind kind, Going going, StoredEntry entry) {
        if (!holds) {
            findings.add(Finding.at(kind, going.key, entry.version()));
        }
    }
}
