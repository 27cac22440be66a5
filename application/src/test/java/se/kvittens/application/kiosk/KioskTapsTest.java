package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.kiosk.KioskRig.ANNA;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.BO;
import static se.kvittens.application.kiosk.KioskRig.BOS;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.C2;
import static se.kvittens.application.kiosk.KioskRig.CECILIA;
import static se.kvittens.application.kiosk.KioskRig.CECILIAS;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.READER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.kiosk.Notice.NoReceipt;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.kiosk.Notice.Why;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.SeveralTags;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagResting;
import se.kvittens.application.tapping.TagEvent.UnusableTag;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** What a kiosk makes of what is held to its reader. */
class KioskTapsTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final KioskRig rig = new KioskRig();

    @BeforeEach
    void sign_in() {
        rig.signIn(C1);
    }

    private static Meaning meaning(Screen screen) {
        return screen.receipt().orElseThrow().meaning();
    }

    private Meaning next(Duration gap, TagUid tag) {
        rig.clock.pass(gap);
        rig.signIn(C1);
        return meaning(rig.tap(tag));
    }

    @Test
    void REG_1_a_tap_is_received_at_once_with_its_number_and_starts_a_visit() {
        Screen screen = rig.tap(ANNAS);

        assertThat(screen.notice()).isEqualTo(new ReceiptReceived(1, EIGHT));
        assertThat(screen.receipt())
                .contains(new Screen.Receipt(
                        1,
                        EIGHT,
                        Optional.of(new Screen.Door(ANNA, "Anna A")),
                        TagFinding.OWN,
                        Optional.empty(),
                        Meaning.START,
                        new Fate.Received()));
        assertThat(screen.open())
                .containsExactly(new Screen.OpenVisit(Optional.of(1L), new Screen.Door(ANNA, "Anna A"), EIGHT, true));
        assertThat(screen.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
    }

    @Test
    void REG_1_the_next_tap_ends_the_visit() {
        rig.tap(ANNAS);

        assertThat(next(HALF_AN_HOUR, ANNAS)).isEqualTo(Meaning.END);
        assertThat(rig.kiosk.screen().open()).isEmpty();
        rig.drained();
        assertThat(rig.visits(C1).all())
                .extracting(Seen::of)
                .containsExactly(new Seen(EIGHT, EIGHT.plus(HALF_AN_HOUR)));
    }

    @Test
    void REG_16_a_tap_within_ten_seconds_says_the_same_again_and_one_after_that_ends_it() {
        rig.tap(ANNAS);
        assertThat(meaning(rig.tapAfter(Duration.ofSeconds(10), ANNAS))).isEqualTo(Meaning.AGAIN);
        assertThat(rig.kiosk.screen().open()).hasSize(1);

        assertThat(meaning(rig.tapAfter(Duration.ofSeconds(11), ANNAS))).isEqualTo(Meaning.END);
    }

    @Test
    void REG_16_cohabitants_at_one_door_are_told_apart() {
        List<Meaning> meanings = Stream.of(ANNAS, BOS, ANNAS, BOS)
                .map(tag -> next(Duration.ofMinutes(4), tag))
                .toList();

        assertThat(meanings).containsExactly(Meaning.START, Meaning.START, Meaning.END, Meaning.END);
        rig.drained();
        assertThat(rig.visits(C1).all()).extracting(visit -> visit.recipient()).containsExactly(ANNA, BO);
    }

    @Test
    void REG_16_once_the_carer_was_elsewhere_a_tap_starts_anew_and_the_end_is_said_to_be_missing() {
        rig.tap(ANNAS);
        assertThat(next(HALF_AN_HOUR, CECILIAS)).isEqualTo(Meaning.START);

        assertThat(rig.kiosk.screen().open())
                .extracting(open -> open.door().recipient(), Screen.OpenVisit::canBeEnded)
                .containsExactly(tuple(ANNA, false), tuple(CECILIA, true));
        assertThat(next(HALF_AN_HOUR, ANNAS)).isEqualTo(Meaning.START);
    }

    @Test
    void REG_16_a_forgotten_end_never_pairs_with_the_next_days_start() {
        rig.tap(ANNAS);

        assertThat(next(Duration.ofHours(24), ANNAS)).isEqualTo(Meaning.START);
        assertThat(rig.kiosk.screen().open())
                .extracting(Screen.OpenVisit::canBeEnded)
                .containsExactly(false, true);
    }

    @Test
    void two_carers_at_one_door_have_each_their_own_visit() {
        rig.tap(ANNAS);
        rig.signIn(C2);

        assertThat(meaning(rig.tapAfter(A_MOMENT, ANNAS))).isEqualTo(Meaning.START);
        assertThat(rig.kiosk.screen().open()).hasSize(1);
    }

    @Test
    void a_tap_when_nobody_is_signed_in_is_no_receipt() {
        rig.kiosk.signOut();

        Screen screen = rig.tap(ANNAS);

        assertThat(screen.notice()).isEqualTo(new NoReceipt(Why.NOBODY_SIGNED_IN, Optional.empty(), EIGHT));
        assertThat(screen.receipt()).isEmpty();
        assertThat(rig.kept()).isEmpty();
    }

    static Stream<TagEvent> noTaps() {
        return Stream.of(
                new TagResting(ANNAS, READER, 0, EIGHT),
                new SeveralTags(READER, 0, EIGHT),
                new UnusableTag(TagUid.Flaw.RANDOM, READER, 0, EIGHT));
    }

    @ParameterizedTest
    @MethodSource("noTaps")
    void what_is_no_tap_is_said_and_never_registered(TagEvent event) {
        rig.kiosk.on(event);

        NoReceipt notice = (NoReceipt) rig.kiosk.screen().notice();
        assertThat(notice.why())
                .isEqualTo(
                        event instanceof TagResting
                                ? Why.TAG_RESTING
                                : event instanceof SeveralTags ? Why.SEVERAL_TAGS : Why.UNUSABLE_TAG);
        assertThat(notice.flaw().isPresent()).isEqualTo(event instanceof UnusableTag);
        assertThat(rig.kept()).isEmpty();
    }

    @Test
    void a_reader_that_is_pulled_out_is_said_and_what_was_received_stays_on_the_screen() {
        assertThat(rig.kiosk.screen().reader().state()).isEqualTo(ReaderHealth.State.STARTING);
        Screen before = rig.tap(ANNAS);
        assertThat(before.reader()).isEqualTo(up());

        rig.kiosk.on(new ReaderDown(DownReason.UNPLUGGED, READER, 0, EIGHT.plusSeconds(1)));
        assertThat(rig.kiosk.screen().reader())
                .isEqualTo(new ReaderHealth(
                        ReaderHealth.State.DOWN, Optional.of(DownReason.UNPLUGGED), Optional.of(EIGHT)));
        assertThat(rig.kiosk.screen().notice()).isEqualTo(before.notice());
        rig.kiosk.on(new ReaderUp(READER, 0, EIGHT));
        assertThat(rig.kiosk.screen().reader()).isEqualTo(up());
    }

    private static ReaderHealth up() {
        return new ReaderHealth(ReaderHealth.State.UP, Optional.empty(), Optional.of(EIGHT));
    }

    @Test
    void a_tag_taken_away_says_nothing_new() {
        Screen before = rig.tap(ANNAS);

        rig.kiosk.on(new TagGone(ANNAS, READER, 0, EIGHT));

        assertThat(rig.kiosk.screen()).isSameAs(before);
    }

    @ParameterizedTest
    @EnumSource(ManualCause.class)
    void REG_2_a_receipt_by_hand_has_its_cause_and_ends_what_a_tap_began(ManualCause cause) {
        rig.tap(ANNAS);
        rig.clock.pass(A_MOMENT);

        Screen screen = rig.kiosk.receiptByHand(ANNA, cause);

        assertThat(screen.notice()).isEqualTo(new ReceiptReceived(2, EIGHT.plus(A_MOMENT)));
        assertThat(meaning(screen)).isEqualTo(Meaning.END);
        rig.drained();
        assertThat(rig.visits(C1).all()).singleElement().satisfies(visit -> {
            assertThat(visit.end().method()).isEqualTo(ReceiptMethod.MANUAL);
            assertThat(visit.remarks().manualCause()).contains(cause);
        });
    }

    @Test
    void REG_2_a_receipt_by_hand_is_of_somebody_who_is_known() {
        assertThat(rig.kiosk
                        .receiptByHand(new RecipientId("nobody"), ManualCause.OUTSIDE_HOME)
                        .notice())
                .isEqualTo(new NotDone(WhyNot.UNKNOWN_RECIPIENT, EIGHT));
        assertThat(rig.kept()).isEmpty();
    }
}
