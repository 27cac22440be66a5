package se.kvittens.application.kiosk;

/** What a receipt means, as far as is known. */
public enum Meaning {
    /** It starts a visit. */
    START,
    /** It ends one. */
    END,
    /** It says again what another one has said a moment ago. */
    AGAIN,
    /** Not known: it is not said yet whose door it was, it was refused, or no rule book is in force at its time. */
    NOT_KNOWN
}
