package se.kvittens.client.visits;

/** What is still to be done about a visit. */
public enum VisitState {
    /** It has no end yet. */
    OPEN,
    /** It is to be approved. */
    TO_APPROVE,
    /** It is approved. */
    APPROVED
}
