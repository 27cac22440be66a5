package se.kvittens.application.absences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;

/** Absences of one recipient in memory: the smallest thing that keeps the contract. */
final class MemoryAbsences implements AbsenceStore {

    static final RecipientId ANNA = new RecipientId("anna");

    private final Map<AbsenceId, HeldAbsence> absences = new HashMap<>();

    @Override
    public Answer<List<HeldAbsence>> all() {
        return Answer.accepted(List.copyOf(absences.values()));
    }

    @Override
    public Answer<HeldAbsence> find(AbsenceId id) {
        HeldAbsence held = absences.get(id);
        return held == null ? Answer.refused(RefusalReason.UNKNOWN) : Answer.accepted(held);
    }

    @Override
    public Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence) {
        if (!recipient.equals(ANNA)) {
            return Answer.refused(RefusalReason.UNKNOWN);
        }
        HeldAbsence held = absences.computeIfAbsent(id, each -> new HeldAbsence(id, "1", recipient, absence));
        return held.absence().equals(absence) ? Answer.accepted(held) : Answer.refused(RefusalReason.TAKEN);
    }

    @Override
    public Answer<HeldAbsence> change(HeldAbsence seen, Absence changed) {
        if (!absences.get(seen.id()).version().equals(seen.version())) {
            return Answer.refused(RefusalReason.CHANGED_MEANWHILE);
        }
        HeldAbsence held = new HeldAbsence(seen.id(), seen.version() + "1", seen.recipient(), changed);
        absences.put(seen.id(), held);
        return Answer.accepted(held);
    }
}
