package se.kvittens.store.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.archive.table.EntryCheck;
import se.kvittens.store.archive.table.StoredEntry;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.archive.text.Digests;
import se.kvittens.store.archive.text.Seal;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.Subjects;

/**
 * Writes all that a store holds, a page of entries at a time: each stream as far as it had come at the beginning. Only the
 * streams and the keys of people are held in memory.
 */
final class TakeOut {

    private final Connection connection;
    private final OutputStream out;
    private final MessageDigest digest = Digests.sha256();
    private final Map<Long, Numbered> streams = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long people;
    private long entries;

    TakeOut(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** A stream, and the number by which its entries name it. */
    private record Numbered(long number, StoredStream stream, StreamKey key) {}

    Extent run(MunicipalityId municipality) throws SQLException, IOException {
        line(ArchiveLines.header(municipality).toString());
        for (StoredStream stream : StoredStream.all(connection)) {
            Numbered numbered = new Numbered(streams.size() + 1L, stream, stream.key());
            streams.put(stream.id(), numbered);
            line(ArchiveLines.stream(numbered.number(), stream).toString());
        }
        List<StoredEntry> page = StoredEntry.after(0, connection);
        while (!page.isEmpty()) {
            for (StoredEntry entry : page) {
                entry(entry);
            }
            page = StoredEntry.after(page.get(page.size() - 1).position(), connection);
        }
        end();
        return new Extent(streams.size(), entries, people);
    }

    private void entry(StoredEntry entry) throws SQLException, IOException {
        Numbered numbered = streams.get(entry.stream());
        if (numbered == null || entry.version() > numbered.stream().version()) {
            return;
        }
        person(entry.fields().subject());
        for (String key : EntryCheck.keysOf(entry, numbered.key())) {
            person(key);
        }
        line(ArchiveLines.entry(numbered.number(), entry).toString());
        entries++;
    }

    /** Before the first entry that has the key; an erased one has nobody behind it. */
    private void person(@Nullable String key) throws SQLException, IOException {
        if (key == null || !seen.add(key)) {
            return;
        }
        Optional<String> recipient = Subjects.behind(key, connection);
        if (recipient.isPresent()) {
            people++;
            line(ArchiveLines.person(key, recipient.get()).toString());
        }
    }

    private void line(String json) throws IOException {
        byte[] line = (Seal.sealed(json) + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        out.write(line);
    }

    private void end() throws IOException {
        String all = HexFormat.of().formatHex(digest.digest());
        line(ArchiveLines.end(entries, all).toString());
    }
}
