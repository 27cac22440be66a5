package se.kvittens.application.tags;

import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryTagJournalTest extends TagJournalContract {

    @Override
    protected TagJournal journal(SettableClock clock) {
        return new MemoryTagJournal(clock);
    }
}
