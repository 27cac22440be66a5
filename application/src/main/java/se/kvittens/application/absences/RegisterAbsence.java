package se.kvittens.application.absences;

import jakarta.inject.Inject;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.PersonalNumbers;

/** Registers an absence, planned or not, whose last day may be known later (LIFE-4). */
public final class RegisterAbsence {

    private final AbsenceStore store;

    @Inject
    public RegisterAbsence(AbsenceStore store) {
        this.store = store;
    }

    /** Refused before it leaves where its description holds what looks like a personal number. */
    public Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence) {
        return PersonalNumbers.appearIn(absence.description())
                ? Answer.refused(RefusalReason.PERSONAL_NUMBER)
                : store.register(id, recipient, absence);
    }
}
