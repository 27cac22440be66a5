package se.kvittens.application.ordering;

/** From where an order is known. */
public enum OrderOrigin {
    /** It was placed in the system that keeps it. */
    PLACED,
    /** It came, confirmed, with the months that were supplied. */
    SUPPLIED,
    /** It came with them, and was placed or ended as well: the same recipient, execution date and content. It counts once. */
    BOTH
}
