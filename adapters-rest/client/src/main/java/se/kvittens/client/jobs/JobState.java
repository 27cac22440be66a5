package se.kvittens.client.jobs;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** The operation was refused, and what came of it is the problem. */
    FAILED
}
