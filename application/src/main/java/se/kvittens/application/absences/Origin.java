package se.kvittens.application.absences;

/** From where an absence is known. */
public enum Origin {
    /** It was registered in the system that keeps it. */
    REGISTERED,
    /** It came with the months that were supplied. */
    SUPPLIED,
    /** It came with them, and was registered or closed as well: the same recipient, first day and cause. It counts once. */
    BOTH
}
