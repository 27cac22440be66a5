package se.kvittens.domain.time;

/** Why a local time of an input can't be taken. */
public enum LocalTimeFault {
    /** Not written as a date and a time to the second. */
    MALFORMED_TIME,
    /** It happens twice, in the night in which clocks go back, and bears no offset. */
    AMBIGUOUS_TIME,
    /** It never happens: skipped in the night in which clocks go forward, or not with that offset. */
    NONEXISTENT_TIME
}
