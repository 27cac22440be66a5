package se.kvittens.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.store.codec.HappeningCodec.Apart;
import se.kvittens.store.sql.FaultFound;

/** Whatever happens is read as it was written, and what is read is never anything else. */
class HappeningCodecProperties {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read(@ForAll("happenings") Happening happening) throws FaultFound {
        String type = HappeningCodec.type(happening);
        String body = HappeningCodec.body(happening);

        assertThat(HappeningCodec.happening(type, body, apart(happening))).isEqualTo(happening);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_body_that_is_cut_short_is_damaged(@ForAll("happenings") Happening happening, @ForAll int at) {
        String body = HappeningCodec.body(happening);
        String cut = body.substring(0, Math.floorMod(at, body.length()));

        assertThat(faultOf(happening, cut)).contains(JournalFault.DAMAGED);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_field_more_is_a_newer_programs(@ForAll("happenings") Happening happening) {
        String body = HappeningCodec.body(happening);
        String more = body.substring(0, body.length() - 1) + (body.equals("{}") ? "" : ",") + "\"later\":1}";

        assertThat(faultOf(happening, more)).contains(JournalFault.NEWER_VERSION);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_changed_character_is_told_or_read_and_never_thrown(
            @ForAll("happenings") Happening happening, @ForAll int at, @ForAll char other) {
        StringBuilder body = new StringBuilder(HappeningCodec.body(happening));
        body.setCharAt(Math.floorMod(at, body.length()), other);

        assertThat(faultOf(happening, body.toString()).orElse(JournalFault.DAMAGED))
                .isIn(JournalFault.DAMAGED, JournalFault.NEWER_VERSION);
    }

    private static Optional<JournalFault> faultOf(Happening happening, String body) {
        try {
            HappeningCodec.happening(HappeningCodec.type(happening), body, apart(happening));
            return Optional.empty();
        } catch (FaultFound found) {
            return Optional.of(found.fault());
        }
    }

    /** What is kept beside the body. */
    private static Apart apart(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return new Apart(Optional.of(made.receipt().recipient()), "");
        }
        return happening instanceof VisitPostRegistered entered
                ? new Apart(Optional.of(entered.recipient()), entered.note().text())
                : new Apart(Optional.of(new RecipientId("whoever")), "");
    }

    @Provide
    Arbitrary<Happening> happenings() {
        return AnyHappenings.any();
    }
}
