package se.kvittens.store.archive.table;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.codec.HappeningCodec;
import se.kvittens.store.erasure.ErasureCodec;
import se.kvittens.store.reading.ReadingCodec;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.LineFields;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Subjects;

/** Whether an entry can be read again for what it is. */
public final class EntryCheck {

    private EntryCheck() {}

    /**
     * The keys of whom an entry was, where it is a reading; else none.
     *
     * @throws FaultFound DAMAGED where it is not what was written, NEWER_VERSION where it is more than is known here
     */
    public static Set<String> keysOf(StoredEntry entry, StreamKey key) throws SQLException {
        LineFields fields = entry.fields();
        if (fields.checksum(key, entry.version()) != entry.checksum()
                || !entry.words().isWhole()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        times(fields);
        role(fields.role());
        if (key.kind() == StreamKind.READINGS) {
            return ReadingCodec.keys(fields.body());
        }
        body(entry, key.kind());
        return Set.of();
    }

    private static void body(StoredEntry entry, StreamKind kind) throws SQLException {
        LineFields fields = entry.fields();
        if (kind == StreamKind.CARER) {
            happening(entry);
        } else if (kind == StreamKind.ERASURES) {
            ErasureCodec.check(fields.type(), fields.body());
        } else {
            Fields.of(fields.body());
        }
    }

    /** What happened, by the recipient's key. */
    public static Happening happening(StoredEntry entry) throws SQLException {
        LineFields fields = entry.fields();
        Optional<RecipientId> recipient = Optional.ofNullable(fields.subject()).map(Subjects::erased);
        return HappeningCodec.happening(
                fields.type(),
                fields.body(),
                new HappeningCodec.Apart(recipient, entry.words().note()));
    }

    private static void times(LineFields fields) throws SQLException {
        for (String time : new String[] {fields.about(), fields.taken(), fields.done()}) {
            Instant instant = Times.instant(time);
            if (!Times.text(instant).equals(time)) {
                throw new FaultFound(JournalFault.DAMAGED);
            }
        }
    }

    private static void role(String name) throws FaultFound {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }
}
