package se.kvittens.domain.deadline;

/** What a deadline is of. */
public enum DeadlineKind {
    /** Everything of the month is registered and approved. */
    LOCK,
    /** A monthly form has been received. */
    FORM,
    /** From here on the final basis can be taken and the invoice sent. */
    INVOICE,
    /** An extension of accounts has been asked for. */
    ACCOUNT_EXTENSION,
    /** Accounts that were not extended end. */
    ACCOUNTS_END
}
