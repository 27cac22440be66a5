package se.kvittens.domain.order;

/** Why an execution was ended. */
public enum EndReason {
    /** The customer wished it. */
    CUSTOMER_WISH,
    DECEASED,
    MOVED,
    OTHER
}
