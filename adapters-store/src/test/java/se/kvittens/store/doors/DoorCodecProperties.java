package se.kvittens.store.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;

/** Whatever is taken down of doors is read as it was written, and what is read is never anything else. */
class DoorCodecProperties {

    private static final Instant EIGHT = Instant.parse("2026-10-01T06:00:00Z");

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read(@ForAll("entries") DoorEntry entry) throws FaultFound {
        NewLine line = line(entry);

        assertThat(DoorCodec.entry(read(line, line.body()))).isEqualTo(entry);
    }

    /** The same key may stand beside it as beside the event that was told first. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void who_did_not_say_at_whom_is_at_nobody_whoever_stands_beside_it(@ForAll("entries") DoorEntry entry)
            throws FaultFound {
        NewLine line = line(entry);
        Optional<RecipientId> beside = line.personal().recipient().or(() -> Optional.of(new RecipientId("another")));

        assertThat(DoorCodec.entry(new Line(line.type(), line.body(), EIGHT, EIGHT, line.deed(), beside, "")))
                .isEqualTo(entry);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_recipient_is_told_beside_the_body_alone(@ForAll("entries") DoorEntry entry) {
        Optional<RecipientId> recipient = line(entry).personal().recipient();

        Optional<JournalFault> fault = faultOf(new Line(
                line(entry).type(),
                line(entry).body(),
                EIGHT,
                EIGHT,
                line(entry).deed(),
                Optional.empty(),
                ""));

        assertThat(fault).isEqualTo(recipient.map(said -> JournalFault.DAMAGED));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_body_that_is_cut_short_is_damaged(@ForAll("entries") DoorEntry entry, @ForAll int at) {
        NewLine line = line(entry);
        String cut = line.body().substring(0, Math.floorMod(at, line.body().length()));

        assertThat(faultOf(read(line, cut))).contains(JournalFault.DAMAGED);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_field_more_is_a_newer_programs(@ForAll("entries") DoorEntry entry) {
        NewLine line = line(entry);
        String more = line.body().substring(0, line.body().length() - 1) + ",\"later\":1}";

        assertThat(faultOf(read(line, more))).contains(JournalFault.NEWER_VERSION);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_changed_character_is_told_or_read_and_never_thrown(
            @ForAll("entries") DoorEntry entry, @ForAll int at, @ForAll char other) {
        NewLine line = line(entry);
        StringBuilder body = new StringBuilder(line.body());
        body.setCharAt(Math.floorMod(at, body.length()), other);

        assertThat(faultOf(read(line, body.toString())).orElse(JournalFault.DAMAGED))
                .isIn(JournalFault.DAMAGED, JournalFault.NEWER_VERSION);
    }

    private static NewLine line(DoorEntry entry) {
        return DoorCodec.line(new NewDoorEntry(entry, new Deed("åsa", Role.CARER, EIGHT, ""), EIGHT));
    }

    private static Line read(NewLine line, String body) {
        return new Line(
                line.type(),
                body,
                line.about(),
                line.about(),
                line.deed(),
                line.personal().recipient(),
                "");
    }

    private static Optional<JournalFault> faultOf(Line line) {
        try {
            DoorCodec.entry(line);
            return Optional.empty();
        } catch (FaultFound found) {
            return Optional.of(found.fault());
        }
    }

    @Provide
    Arbitrary<DoorEntry> entries() {
        return AnyDoors.any();
    }
}
