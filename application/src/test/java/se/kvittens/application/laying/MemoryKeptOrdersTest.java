package se.kvittens.application.laying;

import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.JournalContract.SettableClock;

class MemoryKeptOrdersTest extends KeptOrdersContract {

    @Override
    protected Chronicle<OrderSaid> chronicle(SettableClock clock) {
        return new MemoryChronicle<>(clock);
    }
}
