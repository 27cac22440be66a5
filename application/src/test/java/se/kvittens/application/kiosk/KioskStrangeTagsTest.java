package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.kiosk.KioskRig.ANNA;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.BO;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.C2;
import static se.kvittens.application.kiosk.KioskRig.CECILIA;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.OTHER_PROVIDERS;
import static se.kvittens.application.kiosk.KioskRig.RETIRED;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.Noted;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Tags that do not tell whose door it is (REG-11), and who says it in their place. */
class KioskStrangeTagsTest {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final KioskRig rig = new KioskRig();

    @BeforeEach
    void sign_in() {
        rig.signIn(C1);
    }

    private static Meaning meaning(Screen screen) {
        return screen.receipt().orElseThrow().meaning();
    }

    @Test
    void REG_11_a_strange_tag_is_registered_at_once_and_given_when_somebody_has_said_whose_door_it_was() {
        Screen tapped = rig.tap(STRANGE);
        assertThat(tapped.notice()).isEqualTo(new ReceiptReceived(1, EIGHT));
        assertThat(tapped.receipt().orElseThrow().meaning()).isEqualTo(Meaning.NOT_KNOWN);
        assertThat(tapped.prompts()).containsExactly(new Screen.Prompt(1, EIGHT, TagFinding.UNKNOWN, Optional.empty()));
        assertThat(rig.drained().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));

        rig.clock.pass(A_MOMENT);
        Screen placed = rig.kiosk.place(1, CECILIA);

        assertThat(placed.notice()).isEqualTo(new Noted(1, EIGHT.plus(A_MOMENT)));
        assertThat(placed.prompts()).isEmpty();
        assertThat(meaning(placed)).isEqualTo(Meaning.START);
        rig.drained();
        assertThat(rig.visits(C1).all()).singleElement().satisfies(visit -> {
            assertThat(visit.recipient()).isEqualTo(CECILIA);
            assertThat(Seen.of(visit)).isEqualTo(new Seen(EIGHT, null));
            assertThat(visit.remarks().tag()).isEqualTo(TagFinding.UNKNOWN);
            assertThat(visit.start().method()).isEqualTo(ReceiptMethod.NFC);
        });
    }

    @Test
    void REG_11_a_retired_tag_is_said_with_the_door_where_it_was() {
        Screen tapped = rig.tap(RETIRED);

        assertThat(tapped.prompts())
                .containsExactly(
                        new Screen.Prompt(1, EIGHT, TagFinding.RETIRED, Optional.of(new Screen.Door(ANNA, "Anna A"))));
        assertThat(rig.kiosk.place(1, ANNA).receipt().orElseThrow().tag()).isEqualTo(TagFinding.RETIRED);
    }

    @Test
    void REG_11_a_tag_of_a_recipient_whom_nobody_knows_here_is_foreign() {
        Screen tapped = rig.tap(OTHER_PROVIDERS);

        assertThat(tapped.prompts()).containsExactly(new Screen.Prompt(1, EIGHT, TagFinding.FOREIGN, Optional.empty()));
        assertThat(rig.kiosk.place(1, BO).receipt().orElseThrow().tag()).isEqualTo(TagFinding.FOREIGN);
    }

    @Test
    void REG_11_a_tag_that_the_register_has_learnt_of_meanwhile_is_no_stranger() {
        rig.tap(STRANGE);
        rig.kiosk.use(KioskRig.DIRECTORY, (uid, said, at) -> new TapFinding(TagFinding.OWN, Optional.of(CECILIA)));

        assertThat(rig.kiosk.screen().prompts().get(0).suggested()).contains(new Screen.Door(CECILIA, "Cecilia C"));
        assertThat(rig.kiosk.place(1, CECILIA).receipt().orElseThrow().tag()).isEqualTo(TagFinding.OWN);
    }

    @Test
    void taps_of_one_strange_tag_were_at_one_door_and_those_of_others_and_of_another_tag_were_not() {
        rig.tap(STRANGE);
        rig.tapAfter(Duration.ofSeconds(2), STRANGE);
        rig.tapAfter(A_MOMENT, RETIRED);
        rig.signIn(C2);
        rig.tap(STRANGE);
        rig.signIn(C1);

        Screen placed = rig.kiosk.place(2, ANNA);

        assertThat(placed.prompts()).extracting(Screen.Prompt::number).containsExactly(3L);
        assertThat(rig.kept()).filteredOn(kept -> kept.content() instanceof Tap).hasSize(2);
        rig.drained();
        assertThat(rig.visits(C1).all()).hasSize(1);
    }

    @Test
    void a_tap_that_was_none_of_a_visit_is_set_aside_and_not_given() {
        rig.tap(STRANGE);

        Screen screen = rig.kiosk.setAside(1);

        assertThat(screen.prompts()).isEmpty();
        assertThat(rig.drained().counts()).isEqualTo(new Counts(0, 0, 0, 0, 1));
        assertThat(rig.recorded(C1)).isEmpty();
        assertThat(rig.kiosk.place(1, ANNA).notice()).isEqualTo(new NotDone(WhyNot.PLACED_ALREADY, EIGHT));
    }

    @Test
    void what_cannot_be_placed_is_said() {
        rig.tap(ANNAS);
        rig.tap(STRANGE);

        assertThat(rig.kiosk.place(1, BO).notice()).isEqualTo(new NotDone(WhyNot.PLACED_ALREADY, EIGHT));
        assertThat(rig.kiosk.place(9, BO).notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
        assertThat(rig.kiosk.place(2, new RecipientId("nobody")).notice())
                .isEqualTo(new NotDone(WhyNot.UNKNOWN_RECIPIENT, EIGHT));
        rig.signIn(C2);
        assertThat(rig.kiosk.place(2, BO).notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
        rig.kiosk.signOut();
        assertThat(rig.kiosk.setAside(2).notice()).isEqualTo(new NotDone(WhyNot.NOBODY_SIGNED_IN, EIGHT));
    }
}
