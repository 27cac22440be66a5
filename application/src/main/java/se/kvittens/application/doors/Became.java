package se.kvittens.application.doors;

import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.registering.RefusalCode;

/** What an event of a lock became. */
public sealed interface Became {

    /**
     * A receipt.
     *
     * @param visit that it is of, as that is now
     * @param clock whether the clock that told its time was right; one that was wrong is to be looked at
     */
    record AReceipt(VisitId visit, ReceiptClock.State clock) implements Became {}

    /** No receipt, and it will be none. */
    record Nothing(Why why) implements Became {}

    /** No receipt yet: somebody has to tell whose key or door it is, or whose visit. */
    record Waits(Why why) implements Became {}

    /** No receipt: the rules refuse it, for good, unless it only wants a rule book. */
    record Refused(RefusalCode code) implements Became {}

    /** No receipt yet: the record of the carer can't be read. */
    record Damaged() implements Became {}

    /** Of an event that is no receipt. */
    static Became of(NoReceipt none) {
        return none.waits() ? new Waits(none.why()) : new Nothing(none.why());
    }

    default boolean isSettled() {
        return this instanceof AReceipt
                || this instanceof Nothing
                || (this instanceof Refused refused && refused.code() != RefusalCode.NO_RULE_BOOK);
    }
}
