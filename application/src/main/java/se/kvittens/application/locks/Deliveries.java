package se.kvittens.application.locks;

import io.vavr.control.Either;

/**
 * Reads what a gateway sends by itself (webhook), once it is sure that the gateway sent it. When something happened at a door
 * is no reason to turn it away: a lock that was out of reach tells a day later.
 */
public interface Deliveries {

    /** More than a gateway has to tell at once; who receives may stop reading there. */
    int MOST_BYTES = 1024 * 1024;

    /** Whose they are. */
    GatewayName name();

    /** What it says; of what is not turned away, what can't be understood is told as unread. */
    Either<Turned, Told> read(Delivery delivery);

    /** Why a delivery is turned away. */
    enum Turned {
        /** It bears no signature. */
        UNSIGNED,
        /** It was signed with another secret, or changed on the way. */
        FORGED,
        /** It was signed too long ago, or is not to be sent yet: somebody sends what was sent before. */
        STALE,
        /** It is longer than {@link #MOST_BYTES}. */
        TOO_LONG,
        /** It is no message of the gateway's. */
        UNREADABLE
    }
}
