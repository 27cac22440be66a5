package se.kvittens.client.receipts;

/** What a receipt says of itself. */
public enum Mark {
    /** The start of a visit. */
    START,
    /** The end of one. */
    END,
    /** That a tag was tapped; which of the two it is follows from all receipts. */
    TAP
}
