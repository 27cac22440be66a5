package se.kvittens.application.absences;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;

/** Sets the last day of an absence, once or again (LIFE-4). */
public final class CloseAbsence {

    private final AbsenceStore store;

    @Inject
    public CloseAbsence(AbsenceStore store) {
        this.store = store;
    }

    public Answer<HeldAbsence> close(AbsenceId id, LocalDate lastDay) {
        return store.find(id).then(held -> close(held, lastDay));
    }

    /** As it was seen; refused where it is changed since. */
    public Answer<HeldAbsence> close(HeldAbsence seen, LocalDate lastDay) {
        return seen.absence()
                .closedOn(lastDay)
                .fold(
                        fault -> Answer.refused(RefusalReason.LAST_DAY_BEFORE_FIRST),
                        closed -> store.change(seen, closed));
    }
}
