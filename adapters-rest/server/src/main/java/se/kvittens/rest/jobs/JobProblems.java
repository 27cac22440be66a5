package se.kvittens.rest.jobs;

import se.kvittens.rest.problem.Problem;

/** Why a job is not had. */
public final class JobProblems {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private JobProblems() {}

    /** It was forgotten, is of somebody else, or never was: which of them is not told. */
    public static Problem noJob() {
        return Problem.of(NOT_FOUND, "NO_SUCH_JOB");
    }

    /** What comes of it is not there yet. */
    public static Problem notDone() {
        return Problem.of(CONFLICT, "JOB_NOT_DONE");
    }

    /** Whoever asks has as many that are not done as one may have. */
    public static Problem tooManyOfOne() {
        return Problem.of(TOO_MANY, "TOO_MANY_JOBS");
    }

    /** All together have as many, or the server is stopping. */
    public static Problem tooMany() {
        return Problem.of(UNAVAILABLE, "NO_MORE_JOBS");
    }

    /** What came of it is larger than is kept. */
    public static Problem tooLarge() {
        return Problem.of(UNAVAILABLE, "JOB_RESULT_TOO_LARGE");
    }
}
