package se.kvittens.application.closing;

import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryMonthLedgerTest extends MonthLedgerContract {

    @Override
    protected MonthLedger ledger(SettableClock clock) {
        return new MemoryMonthLedger(clock);
    }
}
