package se.kvittens.application.absences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.time.DateSpan;

class AbsenceUseCasesTest {

    private static final AbsenceId ID = new AbsenceId("a1");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);

    private final MemoryAbsences store = new MemoryAbsences();
    private final RegisterAbsence register = new RegisterAbsence(store);
    private final CloseAbsence close = new CloseAbsence(store);

    @Test
    void LIFE_4_an_open_absence_is_closed_later() {
        register.register(ID, MemoryAbsences.ANNA, open("Hos dottern"));

        assertThat(close.close(ID, FIRST).map(held -> held.absence().days()))
                .isEqualTo(Answer.accepted(DateSpan.closed(FIRST, FIRST)));
    }

    @Test
    void LIFE_4_a_last_day_before_the_first_is_refused_and_changes_nothing() {
        register.register(ID, MemoryAbsences.ANNA, open(""));

        assertThat(close.close(ID, FIRST.minusDays(1))).isEqualTo(Answer.refused(RefusalReason.LAST_DAY_BEFORE_FIRST));
        assertThat(store.find(ID).map(held -> held.absence().isOpen())).isEqualTo(Answer.accepted(true));
    }

    /** The number is made up of a date and four zeros. */
    @Test
    void LIFE_4_a_description_with_what_looks_like_a_personal_number_does_not_leave() {
        assertThat(register.register(ID, MemoryAbsences.ANNA, open("Gäller 19" + "000101-" + "0000")))
                .isEqualTo(Answer.refused(RefusalReason.PERSONAL_NUMBER));
        assertThat(store.find(ID)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
    }

    @Test
    void LIFE_4_the_open_ones_are_listed_by_themselves() {
        ListAbsences list = new ListAbsences(store);
        register.register(ID, MemoryAbsences.ANNA, open(""));
        register.register(new AbsenceId("a2"), MemoryAbsences.ANNA, open(""));
        close.close(ID, FIRST.plusDays(2));

        assertThat(list.open().map(held -> held.stream().map(HeldAbsence::id).toList()))
                .isEqualTo(Answer.accepted(List.of(new AbsenceId("a2"))));
        assertThat(list.all().value().orElseThrow()).hasSize(2);
    }

    @Test
    void an_unknown_absence_is_not_closed() {
        assertThat(close.close(ID, FIRST)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
    }

    private static Absence open(String description) {
        return new Absence(DateSpan.from(FIRST), AbsenceCause.OTHER, Optional.empty(), description);
    }
}
