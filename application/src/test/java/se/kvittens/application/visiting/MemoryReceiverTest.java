package se.kvittens.application.visiting;

import java.time.Instant;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/** Visits in memory keep the contract. */
class MemoryReceiverTest extends VisitReceiverContract {

    @Override
    protected VisitReceiver receiver() {
        return new MemoryReceiver();
    }

    @Override
    protected RecipientId recipient() {
        return MemoryReceiver.ANNA;
    }

    @Override
    protected CarerId carer() {
        return new CarerId("bo");
    }

    @Override
    protected Instant inLockedMonth() {
        return MemoryReceiver.LOCKED_UNTIL.minusSeconds(1);
    }
}
