package se.kvittens.domain.access;

/** What somebody does with visits, tags, orders and absences, and the record of them. */
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
    UNDO_APPROVAL,
    /** To correct a visit after the lock (rätta). */
    CORRECT,
    /** To close a month for good once it is locked (stänga månaden). */
    CLOSE_MONTH,
    /** To hand a tag out to a provider (lämna ut tagg). */
    ISSUE_TAG,
    /** To mount a tag at a recipient's door (sätta upp tagg). */
    MOUNT_TAG,
    /** To take a tag out of use for good (ta ur bruk). */
    RETIRE_TAG,
    /** To check that a tag hangs where it should (stickprov). */
    CHECK_TAG,
    /** To ask a door with a digital lock to open or to lock (låsa upp, låsa). */
    OPEN_DOOR,
    /** To order help for a recipient (beställa). */
    ORDER_HELP,
    /** To confirm an order with its execution date (bekräfta beställning). */
    CONFIRM_ORDER,
    /** To end an execution (avsluta verkställighet). */
    END_ORDER,
    /** To register an absence, or to say when it ends (registrera frånvaro). */
    REGISTER_ABSENCE,
    /** To read messages between municipality and provider, and to send some (meddelanden). */
    SEND_MESSAGE,
    /** To connect another system, which is told what happens (ansluta system). */
    CONNECT_SYSTEM,
    /** To look at a recipient's visits (läsa). */
    LOOK,
    /** To take the whole record out (exportera). */
    EXPORT,
    /** To erase a person from the record (gallra). */
    ERASE
}
