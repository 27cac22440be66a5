package se.kvittens.domain.reconciliation;

/**
 * What a system says of a visit. Its id is no aspect, since each system gives its own; nor is what a case worker has
 * allowed, since no system holds that.
 */
public enum Aspect {
    RECIPIENT,
    CARER,
    START,
    /** Of visits that have a start in both. */
    START_METHOD,
    END,
    /** Of visits that have an end in both. */
    END_METHOD,
    /** When it was entered; the same where both say at the last receipt, whenever that was. */
    REGISTERED,
    APPROVED,
    /** Changes of the times, in the order in which they were made. */
    ADJUSTMENTS,
    TASKS,
    DOUBLE_STAFFING,
    DECLINED,
    MANUAL_CAUSE,
    TAG,
    PRIVATE_PHONE,
    /** Of visits whose phone both name. */
    PHONE,
    PLANNED,
    NOTE
}
