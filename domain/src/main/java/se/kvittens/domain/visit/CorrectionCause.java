package se.kvittens.domain.visit;

/** Why a visit is corrected after the lock. */
public enum CorrectionCause {
    /** Its times are wrong. */
    WRONG_TIMES,
    /** Its tasks, double staffing or refusal at the door are wrong. */
    WRONG_CONTENT,
    /** It was never made. */
    NEVER_MADE,
    /** It was made, and came or was approved after the lock. */
    CAME_AFTER_LOCK,
    /** Something else, which the words of who corrects it say. */
    OTHER
}
