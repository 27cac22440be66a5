package se.kvittens.domain.pairing;

/** What a receipt says of itself. */
public enum Mark {
    /** The start of a visit, or "registrera ankomst". */
    START,
    /** The end of a visit, or "registrera avfärd". */
    END,
    /** A tap and no more: it ends the visit that is open, and starts one where none is. */
    TAP
}
