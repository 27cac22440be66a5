package se.kvittens.application.acknowledging;

import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryAcknowledgementsTest extends AcknowledgementsContract {

    @Override
    protected Acknowledgements acknowledgements(SettableClock clock) {
        return new MemoryAcknowledgements(clock);
    }
}
