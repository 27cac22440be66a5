package se.kvittens.files.monthfolder.decisions;

/** What a case worker may have decided. */
public enum DecisionKind {
    /** Time beyond the granted, of {@code length}, for the month. */
    EXCESS_APPROVED,
    /** The recipient refuses a tag in the home. */
    TAG_REFUSAL_AGREED,
    /** The visit may start or end outside the home. */
    OUTSIDE_HOME_ALLOWED
}
