package se.kvittens.application.doors;

import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryDoorJournalTest extends DoorJournalContract {

    @Override
    protected DoorJournal journal(SettableClock clock) {
        return new MemoryDoorJournal(clock);
    }
}
