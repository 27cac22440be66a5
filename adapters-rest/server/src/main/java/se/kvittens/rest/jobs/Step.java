package se.kvittens.rest.jobs;

/** What long work is at. */
public enum Step {
    /** What was supplied of a month is read. */
    READ_MONTH,
    /** Visits are read from the journal. */
    READ_VISITS,
    /** A month is settled: the domain does that in one piece, and tells nobody how far it is. */
    SETTLE,
    /** Whose something is, is logged. */
    LOG,
    /** What is answered is written. */
    WRITE,
    /** A basis is put in its place. */
    KEEP
}
