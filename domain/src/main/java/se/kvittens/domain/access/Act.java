package se.kvittens.domain.access;

/** What somebody does with visits and tags. */
public enum Act {
    /** To make a receipt (kvittera). */
    MAKE_RECEIPT,
    /** To choose the tasks that were performed. */
    CHOOSE_TASKS,
    /** To press double staffing (dubbelbemanning). */
    MARK_DOUBLE_STAFFING,
    /** To note that the recipient said no at the door (avböjt besök). */
    DECLINE,
    /** To enter a visit afterwards (efterregistrera). */
    POST_REGISTER,
    /** To change a registered time (justera). */
    ADJUST,
    /** To approve a visit (godkänna). */
    APPROVE,
    /** To take an approval back (ångra). */
    UNDO_APPROVAL
}
