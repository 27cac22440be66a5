package se.kvittens.domain.visit;

/** Why a receipt was made by hand. */
public enum ManualCause {
    TECHNICAL_FAULT,
    /** The visit started or ended outside the home. */
    OUTSIDE_HOME,
    /** The recipient refuses a tag in the home. */
    TAG_REFUSED,
    /** The phone was handled wrongly. */
    PHONE_HANDLING
}
