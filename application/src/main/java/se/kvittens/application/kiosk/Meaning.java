package se.kvittens.application.kiosk;

/** What a receipt means, as far as is known. */
public enum Meaning {
    /** It starts a visit. */
    START,
    /** It ends one. */
    END,
    /** It says again what another one has said a moment ago. */
    AGAIN,
    /** That is said when it is known whose door it was; or no rule book is in force at its time. */
    OPEN
}
