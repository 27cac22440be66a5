package se.kvittens.store.archive.table;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.store.acknowledging.AcknowledgingLines;
import se.kvittens.store.codec.HappeningCodec;
import se.kvittens.store.doors.DoorCodec;
import se.kvittens.store.erasure.ErasureCodec;
import se.kvittens.store.keeping.AbsenceLines;
import se.kvittens.store.keeping.OrderLines;
import se.kvittens.store.months.PostingLines;
import se.kvittens.store.reading.ReadingCodec;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.LineFields;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.NewLine.Name;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Subjects;
import se.kvittens.store.tags.TagCodec;

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
        switch (kind) {
            case CARER -> happening(entry);
            case ERASURES -> ErasureCodec.check(fields.type(), fields.body());
            case TAGS -> TagCodec.happening(line(entry));
            case MONTH -> PostingLines.posting(line(entry));
            case ACKNOWLEDGEMENTS -> AcknowledgingLines.acknowledging(line(entry));
            case ABSENCES -> AbsenceLines.absence(line(entry));
            case ORDERS -> OrderLines.order(line(entry));
            case DOORS -> DoorCodec.entry(line(entry));
            case READINGS -> {
                // It is read for its keys.
            }
        }
    }

    /** The name that an entry gives to a thing, as it says itself. */
    public static Optional<String> nameOf(StoredEntry entry, StreamKind kind) throws SQLException {
        return switch (kind) {
            case CARER -> nameOf(happening(entry));
            case TAGS -> {
                Line line = line(entry);
                yield given(TagCodec.line(new TagEntry(TagCodec.happening(line), line.deed())));
            }
            case MONTH -> given(PostingLines.line(PostingLines.posting(line(entry))));
            case DOORS -> {
                Line line = line(entry);
                yield given(DoorCodec.line(new NewDoorEntry(DoorCodec.entry(line), line.deed(), line.about())));
            }
            case ACKNOWLEDGEMENTS, ABSENCES, ORDERS, READINGS, ERASURES -> Optional.empty();
        };
    }

    private static Optional<String> nameOf(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return Optional.of(made.receipt().id().value());
        }
        return happening instanceof VisitPostRegistered entered
                ? Optional.of(entered.visit().value())
                : Optional.empty();
    }

    private static Optional<String> given(NewLine line) {
        return line.name().filter(Name::isNew).map(Name::value);
    }

    /** As it is read, by the recipient's key. */
    private static Line line(StoredEntry entry) throws SQLException {
        LineFields fields = entry.fields();
        return new Line(
                fields.type(),
                fields.body(),
                Times.instant(fields.about()),
                Times.instant(fields.taken()),
                new Deed(
                        fields.who(),
                        role(fields.role()),
                        Times.instant(fields.done()),
                        entry.words().why()),
                recipient(fields),
                entry.words().note());
    }

    private static Optional<RecipientId> recipient(LineFields fields) {
        return Optional.ofNullable(fields.subject()).map(Subjects::erased);
    }

    /** What happened, by the recipient's key. */
    private static Happening happening(StoredEntry entry) throws SQLException {
        LineFields fields = entry.fields();
        return HappeningCodec.happening(
                fields.type(),
                fields.body(),
                new HappeningCodec.Apart(recipient(fields), entry.words().note()));
    }

    private static void times(LineFields fields) throws SQLException {
        for (String time : new String[] {fields.about(), fields.taken(), fields.done()}) {
            Instant instant = Times.instant(time);
            if (!Times.text(instant).equals(time)) {
                throw new FaultFound(JournalFault.DAMAGED);
            }
        }
    }

    private static Role role(String name) throws FaultFound {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }
}
