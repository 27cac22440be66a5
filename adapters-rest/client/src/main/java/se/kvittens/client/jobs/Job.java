package se.kvittens.client.jobs;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.RestProblem;

/**
 * Work as it stood when it was looked at.
 *
 * @param job by which it is known
 * @param operation which was asked for, by its id in the contract
 * @param until what came of it is kept at most
 * @param result where that is, once it is there
 */
public record Job(
        String job,
        String operation,
        Instant asked,
        Coded<JobState> state,
        Optional<JobProgress> progress,
        Optional<Instant> until,
        Optional<String> result,
        Optional<RestProblem.Refused> problem) {

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return result.isPresent();
    }
}
