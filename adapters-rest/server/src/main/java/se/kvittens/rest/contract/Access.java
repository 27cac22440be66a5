package se.kvittens.rest.contract;

/** Who may ask for an operation; in the contract as {@code x-kvittens-access}. */
public enum Access {
    /** Anybody: nothing of anyone is shown. */
    OPEN,
    /** Whoever has a token that is believed. */
    BELIEVED,
    /** A carer, or a device that hands in receipts of carers. */
    RECEIPTS,
    /**
     * A person who has shown two factors, in a role of its own; what the role may do is for the rules to say (SYS-2, SYS-3).
     */
    PERSON
}
