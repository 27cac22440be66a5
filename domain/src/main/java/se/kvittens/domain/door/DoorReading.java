package se.kvittens.domain.door;

import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.pairing.RegisteredReceipt;

/** What an event of a lock says of visits. */
public sealed interface DoorReading {

    /**
     * It is a receipt.
     *
     * @param provider whose carer made it
     */
    record IsReceipt(ProviderId provider, RegisteredReceipt receipt) implements DoorReading {}

    /** It is none. */
    record NoReceipt(Why why) implements DoorReading {

        /** Whether it may become one, once somebody has told what is not known. */
        public boolean waits() {
            return why == Why.UNKNOWN_KEY || why == Why.UNKNOWN_LOCK || why == Why.WHOSE_VISIT;
        }
    }

    /** Why an event is no receipt. */
    enum Why {
        /** It tells of the lock, the battery or the door leaf, and of nobody who came or left. */
        NOT_OF_A_CARER,
        /** The lock moved by itself: who is inside may well stay there. */
        BY_ITSELF,
        /** Anybody may have turned it. */
        FROM_INSIDE,
        /** The lock names nobody, or somebody who makes no visits. */
        NOBODY_KNOWN,
        /**
         * The lock names somebody whom nobody here knows; or the key went from one to another, and the lock's clock is too
         * wrong to say who had it. Somebody has to tell.
         */
        UNKNOWN_KEY,
        /** The lock is at no door that is known. Somebody has to tell. */
        UNKNOWN_LOCK,
        /** Behind the door is nobody's home. */
        NO_HOME,
        /**
         * Several live there, and the carer did not say at whom; or the lock was moved, and its clock is too wrong to say
         * at whose door it was. Somebody has to tell.
         */
        WHOSE_VISIT,
        /** It waited for whoever was to receive it, and nobody had told when it happened: its time would be made up. */
        WHEN_UNKNOWN
    }
}
