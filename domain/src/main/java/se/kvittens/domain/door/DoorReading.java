package se.kvittens.domain.door;

import se.kvittens.domain.pairing.RegisteredReceipt;

/** What an event of a lock says of visits. */
public sealed interface DoorReading {

    /** It is a receipt. */
    record IsReceipt(RegisteredReceipt receipt) implements DoorReading {}

    /** It is none. */
    record NoReceipt(Why why) implements DoorReading {}

    /** Why an event is no receipt. */
    enum Why {
        /** It tells of the lock, the battery or the door leaf, and of nobody who came or left. */
        NOT_OF_A_CARER,
        /** The lock moved by itself: who is inside may well stay there. */
        BY_ITSELF,
        /** Anybody may have turned it. */
        FROM_INSIDE,
        /** Nobody knows who it was. */
        NOBODY_KNOWN,
        /** The lock is at no door that is known. */
        UNKNOWN_LOCK,
        /** Behind the door is nobody's home. */
        NO_HOME,
        /**
         * Several live there, and the carer did not say at whom; or the lock was moved, and its clock is too wrong to say
         * at whose door it was. Somebody has to tell.
         */
        WHOSE_VISIT
    }
}
