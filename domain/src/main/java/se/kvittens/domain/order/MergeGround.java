package se.kvittens.domain.order;

/** What may allow a supervision task to share a visit (TASK-3). */
public enum MergeGround {
    /** The implementation plan (genomförandeplanen) says so. */
    PLAN,
    /** It is in the order. */
    ORDER,
    /** The need was communicated. */
    COMMUNICATED
}
