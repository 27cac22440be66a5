package se.kvittens.application.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.visiting.VisitReceiver.Standing;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** What {@link VisitReceiver} promises. The tests of an adapter extend it. */
public abstract class VisitReceiverContract {

    private static final Instant EIGHT = Instant.parse("2024-10-07T06:00:00Z");
    private static final VisitId ID = new VisitId("3f0c4f5e-52c5-4e0c-9d5b-0a6f6ad1c901");

    /** Fresh at each test. */
    protected abstract VisitReceiver receiver();

    /** A recipient and a carer whom the receiver knows. */
    protected abstract RecipientId recipient();

    protected abstract CarerId carer();

    /** A time in a month that the receiver holds for locked. */
    protected abstract Instant inLockedMonth();

    @Test
    void a_visit_is_accepted_and_the_same_again_too() {
        VisitReceiver receiver = receiver();

        assertThat(receiver.send(version(4, EIGHT))).isEqualTo(Answer.accepted(Standing.CURRENT));
        assertThat(receiver.send(version(4, EIGHT))).isEqualTo(Answer.accepted(Standing.CURRENT));
    }

    @Test
    void a_higher_version_takes_the_place_and_a_lower_one_is_history() {
        VisitReceiver receiver = receiver();
        receiver.send(version(4, EIGHT));

        assertThat(receiver.send(version(7, EIGHT.plusSeconds(60)))).isEqualTo(Answer.accepted(Standing.CURRENT));
        assertThat(receiver.send(version(5, EIGHT.plusSeconds(30)))).isEqualTo(Answer.accepted(Standing.HISTORY));
        assertThat(receiver.send(version(4, EIGHT))).isEqualTo(Answer.accepted(Standing.HISTORY));
    }

    @Test
    void a_number_is_used_for_one_content() {
        VisitReceiver receiver = receiver();
        receiver.send(version(4, EIGHT));

        assertThat(reason(receiver.send(version(4, EIGHT.plusSeconds(1))))).isEqualTo(RefusalReason.TAKEN);
    }

    @Test
    void a_visit_with_all_that_can_be_noted_is_accepted() {
        RegisteredVisit plain = version(1, EIGHT).visit();
        Registration registration = new Registration(
                EIGHT,
                Optional.of(EIGHT.plusSeconds(7200)),
                List.of(new Adjustment(EIGHT.plusSeconds(5000), EIGHT.plusSeconds(60), null)));
        Remarks remarks = new Remarks(
                Optional.of(ManualCause.TECHNICAL_FAULT),
                true,
                TagFinding.UNKNOWN,
                true,
                false,
                true,
                Optional.of(new Phone("T-17")),
                new Note("Taggen gick inte att läsa"));
        RegisteredVisit full = new RegisteredVisit(
                ID,
                recipient(),
                carer(),
                SystemOfRecord.LIFECARE,
                plain.start(),
                new Receipt(EIGHT.plusSeconds(3600), ReceiptMethod.MANUAL),
                registration,
                remarks,
                Set.of(),
                Optional.of(Duration.ofMinutes(50)));

        assertThat(receiver().send(new VisitVersion(full, 1))).isEqualTo(Answer.accepted(Standing.CURRENT));
    }

    @Test
    void TIME_4_a_visit_of_a_locked_month_is_refused() {
        assertThat(reason(receiver().send(version(1, inLockedMonth())))).isEqualTo(RefusalReason.LOCKED);
    }

    @Test
    void a_visit_at_somebody_unknown_is_refused() {
        assertThat(reason(receiver().send(version(1, EIGHT, new RecipientId("no-such-recipient")))))
                .isEqualTo(RefusalReason.UNKNOWN);
    }

    private VisitVersion version(long number, Instant start) {
        return version(number, start, recipient());
    }

    private VisitVersion version(long number, Instant start, RecipientId recipient) {
        RegisteredVisit visit = new RegisteredVisit(
                ID,
                recipient,
                carer(),
                SystemOfRecord.LIFECARE,
                new Receipt(start, ReceiptMethod.NFC),
                null,
                new Registration(start, Optional.empty(), List.of()),
                Remarks.NONE,
                Set.of(),
                Optional.empty());
        return new VisitVersion(visit, number);
    }

    private static RefusalReason reason(Answer<Standing> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<Standing>) answer).reason();
    }
}
