package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.HandInReceipt.Taps;
import se.kvittens.application.registering.HandInReceipt.Told;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.Outcome.Refused;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Receipts that another system hands in. */
class HandInReceiptTest {

    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final TagUid TAG = new TagUid("04A1A1A1A1A1A1");
    private static final Taps OWN = (uid, said, at) -> new TapFinding(TagFinding.OWN, said);
    private static final Taps RETIRED = (uid, said, at) -> new TapFinding(TagFinding.RETIRED, said);

    private final MemoryJournal journal = new MemoryJournal(() -> EIGHT);
    private final HandInReceipt handing = new HandInReceipt(
            journal,
            (one, other) -> false,
            () -> new RuleBooks(List.of(Town.north().book())));

    private static Told told(String id, Instant at, Optional<TagUid> tag) {
        return new Told(
                new ReceiptId(id),
                C1.carer(),
                ANNA,
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                tag,
                Optional.empty(),
                Handset.UNTOLD);
    }

    private RegisteredReceipt only() {
        var recorded = journal.read(C1, new TimeSpan(EIGHT.minus(Duration.ofDays(1)), EIGHT.plus(Duration.ofDays(1))))
                .get()
                .recorded();
        assertThat(recorded).hasSize(1);
        return ((ReceiptMade) recorded.get(0).happening()).receipt();
    }

    @Test
    void REG_11_whose_tag_it_was_is_found_when_it_is_handed_in() {
        handing.handIn(ASSIGNMENT, told("k-1", EIGHT, Optional.of(TAG)), EIGHT, RETIRED);

        assertThat(only().tag()).isEqualTo(TagFinding.RETIRED);
        assertThat(only().uid()).contains(TAG);
    }

    @Test
    void REG_1_the_same_told_again_is_known_whatever_was_found_out_since() {
        Told told = told("k-1", EIGHT.plus(Duration.ofHours(1)), Optional.of(TAG));
        Outcome first = handing.handIn(ASSIGNMENT, told, EIGHT, OWN);

        Outcome again = handing.handIn(ASSIGNMENT, told, EIGHT.plus(Duration.ofHours(2)), RETIRED);

        assertThat(first).isInstanceOf(Done.class);
        assertThat(again).isEqualTo(first);
        assertThat(only().tag()).isEqualTo(TagFinding.OWN);
    }

    @Test
    void REG_1_something_else_under_its_name_is_refused() {
        handing.handIn(ASSIGNMENT, told("k-1", EIGHT, Optional.empty()), EIGHT, OWN);

        assertThat(handing.handIn(ASSIGNMENT, told("k-1", EIGHT, Optional.of(TAG)), EIGHT, OWN))
                .isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(handing.handIn(ASSIGNMENT, told("k-1", EIGHT.plusSeconds(1), Optional.empty()), EIGHT, OWN))
                .isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
    }

    @Test
    void REG_16_a_receipt_a_minute_before_it_was_made_is_by_a_right_clock() {
        Instant made = EIGHT.plus(Journal.CLOCKS_DIFFER);
        handing.handIn(ASSIGNMENT, told("k-1", made, Optional.empty()), EIGHT, OWN);

        assertThat(only().clock()).isEqualTo(ReceiptClock.RIGHT);
    }

    @Test
    void REG_16_a_receipt_longer_before_it_was_made_is_by_a_wrong_clock_and_taken() {
        Duration ahead = Journal.CLOCKS_DIFFER.plusNanos(1);
        Outcome outcome = handing.handIn(ASSIGNMENT, told("k-1", EIGHT.plus(ahead), Optional.empty()), EIGHT, OWN);

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(only().clock()).isEqualTo(new ReceiptClock(ahead, ReceiptClock.State.WRONG));
        assertThat(only().at()).isEqualTo(EIGHT.plus(ahead));
    }

    @Test
    void SYS_2_another_carers_name_is_taken() {
        handing.handIn(ASSIGNMENT, told("k-1", EIGHT, Optional.empty()), EIGHT, OWN);
        Told others = new Told(
                new ReceiptId("k-1"),
                new CarerId("another"),
                ANNA,
                Mark.TAP,
                new Receipt(EIGHT, ReceiptMethod.NFC),
                EIGHT,
                Optional.empty(),
                Optional.empty(),
                Handset.UNTOLD);

        assertThat(handing.handIn(ASSIGNMENT, others, EIGHT, OWN)).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(journal.holder(Happenings.PROVIDER, new VisitId("k-1")).get())
                .contains(C1);
    }
}
