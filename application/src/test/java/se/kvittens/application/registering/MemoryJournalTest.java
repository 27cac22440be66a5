package se.kvittens.application.registering;

class MemoryJournalTest extends JournalContract {

    @Override
    protected Journal journal(SettableClock clock) {
        return new MemoryJournal(clock);
    }
}
