package se.kvittens.domain.door;

/** By what a lock was moved. */
public enum Means {
    /** A phone at the door. */
    PHONE,
    /** From afar. */
    REMOTE,
    KEYPAD,
    /** A key or a fob of the carer's. */
    KEY,
    /** A button on the lock. */
    BUTTON,
    /** Turned by hand from the inside. */
    FROM_INSIDE,
    /** By itself, some time after it was opened (autolås). */
    AUTOMATIC,
    UNTOLD
}
