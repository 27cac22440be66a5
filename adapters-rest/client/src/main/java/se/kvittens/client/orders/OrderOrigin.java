package se.kvittens.client.orders;

/** From where the server knows an order. */
public enum OrderOrigin {
    PLACED,
    /** It came with a month. */
    SUPPLIED,
    /** It counts once. */
    BOTH
}
