package se.kvittens.client.orders;

/** How far an order has come. */
public enum OrderState {
    UNCONFIRMED,
    UNDER_WAY,
    ENDED
}
