package se.kvittens.client.jobs;

/** What a job is at. */
public enum JobStep {
    READ_MONTH,
    READ_VISITS,
    SETTLE,
    LOG,
    WRITE,
    KEEP
}
