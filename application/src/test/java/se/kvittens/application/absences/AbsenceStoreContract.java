package se.kvittens.application.absences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;

/** What {@link AbsenceStore} promises. The tests of an adapter extend it. */
public abstract class AbsenceStoreContract {

    private static final AbsenceId ID = new AbsenceId("7b0f2f0e-8a3b-4a58-9a39-2f1d6d7c1a01");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);
    private static final Absence OPEN = new Absence(
            DateSpan.from(FIRST),
            AbsenceCause.HOSPITAL,
            Optional.of(Instant.parse("2024-10-07T08:30:00Z")),
            "Inlagd på sjukhus");

    /** Fresh at each test. */
    protected abstract AbsenceStore store();

    /** A recipient whom the store knows. */
    protected abstract RecipientId recipient();

    @Test
    void LIFE_4_an_absence_is_held_as_it_was_registered() {
        AbsenceStore store = store();

        HeldAbsence held = accepted(store.register(ID, recipient(), OPEN));

        assertThat(held.absence()).isEqualTo(OPEN);
        assertThat(held.recipient()).isEqualTo(recipient());
        assertThat(store.find(ID)).isEqualTo(Answer.accepted(held));
    }

    @Test
    void LIFE_4_one_of_a_single_day_and_without_a_note_is_held_too() {
        AbsenceStore store = store();
        Absence day = Absence.of(DateSpan.closed(FIRST, FIRST), AbsenceCause.OTHER, Optional.empty());

        assertThat(accepted(store.register(ID, recipient(), day)).absence()).isEqualTo(day);
        assertThat(accepted(store.find(ID)).absence()).isEqualTo(day);
    }

    @Test
    void LIFE_4_the_last_day_can_be_set_later_and_again() {
        AbsenceStore store = store();
        HeldAbsence open = accepted(store.register(ID, recipient(), OPEN));

        HeldAbsence closed =
                accepted(store.change(open, OPEN.closedOn(FIRST.plusDays(9)).get()));
        HeldAbsence again = accepted(store.change(closed, OPEN.closedOn(FIRST).get()));

        assertThat(closed.absence().days()).isEqualTo(DateSpan.closed(FIRST, FIRST.plusDays(9)));
        assertThat(again.absence().days()).isEqualTo(DateSpan.closed(FIRST, FIRST));
        assertThat(store.find(ID)).isEqualTo(Answer.accepted(again));
    }

    @Test
    void what_was_changed_meanwhile_is_not_changed() {
        AbsenceStore store = store();
        HeldAbsence open = accepted(store.register(ID, recipient(), OPEN));
        HeldAbsence closed =
                accepted(store.change(open, OPEN.closedOn(FIRST.plusDays(9)).get()));

        assertThat(reason(store.change(open, OPEN.closedOn(FIRST).get()))).isEqualTo(RefusalReason.CHANGED_MEANWHILE);
        assertThat(store.find(ID)).isEqualTo(Answer.accepted(closed));
    }

    @Test
    void the_same_again_makes_no_second_one_and_another_of_that_id_is_refused() {
        AbsenceStore store = store();
        HeldAbsence first = accepted(store.register(ID, recipient(), OPEN));

        assertThat(store.register(ID, recipient(), OPEN)).isEqualTo(Answer.accepted(first));
        assertThat(reason(store.register(ID, recipient(), OPEN.closedOn(FIRST).get())))
                .isEqualTo(RefusalReason.TAKEN);
        assertThat(store.find(ID)).isEqualTo(Answer.accepted(first));
    }

    @Test
    void LIFE_4_all_are_listed_the_ended_ones_too() {
        AbsenceStore store = store();
        HeldAbsence open = accepted(store.register(ID, recipient(), OPEN));
        AbsenceId other = new AbsenceId("7b0f2f0e-8a3b-4a58-9a39-2f1d6d7c1a02");
        Absence later =
                Absence.of(DateSpan.closed(FIRST.plusDays(1), FIRST.plusDays(2)), AbsenceCause.OTHER, Optional.empty());
        HeldAbsence ended = accepted(store.register(other, recipient(), later));

        assertThat(store.all().value().orElseThrow()).contains(open, ended).doesNotHaveDuplicates();
    }

    @Test
    void an_absence_or_a_recipient_that_is_not_there_is_unknown() {
        assertThat(reason(store().find(ID))).isEqualTo(RefusalReason.UNKNOWN);
        assertThat(reason(store().register(ID, new RecipientId("no-such-recipient"), OPEN)))
                .isEqualTo(RefusalReason.UNKNOWN);
    }

    private static HeldAbsence accepted(Answer<HeldAbsence> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }

    private static RefusalReason reason(Answer<HeldAbsence> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<HeldAbsence>) answer).reason();
    }
}
