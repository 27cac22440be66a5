package se.kvittens.application.absences;

import se.kvittens.domain.identity.RecipientId;

/** Absences in memory keep the contract. */
class MemoryAbsencesTest extends AbsenceStoreContract {

    @Override
    protected AbsenceStore store() {
        return new MemoryAbsences();
    }

    @Override
    protected RecipientId recipient() {
        return MemoryAbsences.ANNA;
    }
}
