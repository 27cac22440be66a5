package se.kvittens.application.absences;

import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;

/** The system that keeps the absences of a provider's recipients. */
public interface AbsenceStore {

    /** All of them, those that have ended too. */
    Answer<List<HeldAbsence>> all();

    Answer<HeldAbsence> find(AbsenceId id);

    /** Takes a new absence. The same again is accepted and makes no second one; another of that id is refused. */
    Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence);

    /** Changes an absence as it was seen; refused where it is changed since. */
    Answer<HeldAbsence> change(HeldAbsence seen, Absence changed);
}
