package se.kvittens.client.absences;

/** From where the server knows an absence. */
public enum AbsenceOrigin {
    REGISTERED,
    /** It came with a month. */
    SUPPLIED,
    /** It counts once. */
    BOTH
}
