package se.kvittens.store.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.application.archiving.ArchiveFault;
import se.kvittens.application.archiving.ArchiveFault.Flaw;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.archive.table.EntryCheck;
import se.kvittens.store.archive.table.EntryInsert;
import se.kvittens.store.archive.table.StoredEntry;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.archive.text.FlawFound;
import se.kvittens.store.archive.text.GivenLine;
import se.kvittens.store.archive.text.LineSource;
import se.kvittens.store.archive.text.Part;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.LineFields;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;

/** Reads an archive into the tables of an empty store, line by line, within one transaction. */
final class TakeIn {

    private final Connection connection;
    private final LineSource source;
    private final List<StreamGoing> streams = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> recipients = new HashSet<>();
    private long entries;

    TakeIn(Connection connection, InputStream in) {
        this.connection = connection;
        this.source = new LineSource(in);
    }

    Extent run(MunicipalityId municipality) throws SQLException, IOException, FlawFound, Stopped {
        header(next(), municipality);
        try (EntryInsert insert = new EntryInsert(connection)) {
            GivenLine line = next();
            Part part = line.part();
            while (part != Part.END) {
                take(part, line, insert);
                line = next();
                part = line.part();
            }
            end(line);
        }
        return new Extent(streams.size(), entries, keys.size());
    }

    private GivenLine next() throws IOException, FlawFound {
        Optional<String> line = source.next();
        if (line.isEmpty()) {
            throw source.flaw("", Flaw.CUT_SHORT);
        }
        return GivenLine.of(line.get(), source);
    }

    private static void header(GivenLine line, MunicipalityId municipality) throws FlawFound, Stopped {
        line.require(line.part() == Part.HEADER, Part.FIELD, Flaw.OUT_OF_ORDER);
        line.require(line.text("format").equals(Part.FORMAT), "format", Flaw.INVALID);
        long version = line.number("version");
        line.require(version <= Part.VERSION, "version", Flaw.NEWER_FORMAT);
        line.require(version >= 1, "version", Flaw.INVALID);
        String of = line.text("municipality");
        line.end();
        if (!of.equals(municipality.value())) {
            throw new Stopped(new ArchiveFault.OfPlace(JournalFault.ANOTHER_MUNICIPALITY));
        }
    }

    private void take(Part part, GivenLine line, EntryInsert insert) throws SQLException, FlawFound {
        line.require(part != Part.HEADER, Part.FIELD, Flaw.OUT_OF_ORDER);
        if (part == Part.STREAM) {
            stream(line);
        } else if (part == Part.PERSON) {
            person(line, insert);
        } else {
            entry(line, insert);
        }
    }

    private void stream(GivenLine line) throws SQLException, FlawFound {
        line.require(line.number("stream") == streams.size() + 1L && entries == 0, "stream", Flaw.OUT_OF_ORDER);
        String kind = line.text("kind");
        StoredStream stream = new StoredStream(
                0,
                kind,
                line.text("owner"),
                line.text("member"),
                line.text("part"),
                line.number("version"),
                line.text("taken"));
        line.require(stream.version() >= 0, "version", Flaw.INVALID);
        line.end();
        StreamKind known = StreamKind.named(kind).orElseThrow(() -> line.flaw("kind", Flaw.NEWER_FORMAT));
        StreamKey key = new StreamKey(known, stream.owner(), stream.member(), stream.part());
        line.require(streams.stream().noneMatch(other -> other.key().equals(key)), "stream", Flaw.INVALID);
        streams.add(new StreamGoing(stream, key, stream.insert(connection)));
    }

    private void person(GivenLine line, EntryInsert insert) throws SQLException, FlawFound {
        String key = line.text("key");
        String recipient = line.text("recipient");
        line.end();
        line.require(keys.add(key), "key", Flaw.INVALID);
        line.require(!recipient.isBlank() && recipients.add(recipient), "recipient", Flaw.INVALID);
        insert.person(key, recipient);
    }

    private void entry(GivenLine line, EntryInsert insert) throws SQLException, FlawFound {
        long number = line.number("stream");
        line.require(number >= 1 && number <= streams.size(), "stream", Flaw.INVALID);
        StreamGoing going = streams.get(Math.toIntExact(number) - 1);
        StoredEntry entry = entry(line, going);
        line.end();
        going.moveOn(entry.version(), entry.fields().taken(), line);
        line.require(insert.entry(entry, checked(entry, going, line)), "name", Flaw.INVALID);
        entries++;
    }

    private static StoredEntry entry(GivenLine line, StreamGoing going) throws FlawFound {
        LineFields fields = new LineFields(
                line.text("about"),
                line.text("taken"),
                line.text("who"),
                line.text("role"),
                line.text("done"),
                line.text("type"),
                line.optional("subject").orElse(null),
                line.text("body"));
        StoredEntry.Words words = StoredEntry.Words.of(
                line.optional("why").orElse(""), line.optional("note").orElse(""));
        return new StoredEntry(
                0, going.id(), line.number("version"), fields, line.number("checksum"), words, line.optional("name"));
    }

    private static Set<String> checked(StoredEntry entry, StreamGoing going, GivenLine line)
            throws SQLException, FlawFound {
        try {
            return EntryCheck.keysOf(entry, going.key());
        } catch (FaultFound found) {
            throw line.flaw("body", found.fault() == JournalFault.NEWER_VERSION ? Flaw.NEWER_FORMAT : Flaw.INVALID);
        }
    }

    private void end(GivenLine line) throws IOException, FlawFound {
        line.require(line.number("entries") == entries, "entries", Flaw.OTHER_LINES);
        line.require(line.text("sha256").equals(source.digestBefore()), "sha256", Flaw.OTHER_LINES);
        line.end();
        line.require(streams.stream().allMatch(StreamGoing::isWhole), "", Flaw.OUT_OF_ORDER);
        if (source.next().isPresent()) {
            throw source.flaw("", Flaw.TOO_LONG);
        }
    }
}
