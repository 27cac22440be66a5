package se.kvittens.application.laying;

import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryAbsenceChronicleTest extends AbsenceChronicleContract {

    @Override
    protected Chronicle<AbsenceSaid> chronicle(SettableClock clock) {
        return new MemoryChronicle<>(clock);
    }
}
