package se.kvittens.client.http.months;

import java.util.Optional;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.JobProgress;
import se.kvittens.client.jobs.JobState;
import se.kvittens.client.jobs.JobStep;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.ProblemWire;

/** Jobs. */
final class JobWire {

    private JobWire() {}

    static Job read(In in) {
        return new Job(
                in.text("job"),
                in.text("operation"),
                in.time("asked"),
                in.coded("state", JobState.class),
                in.objectIfAny("progress", JobWire::progress),
                in.timeIfAny("until"),
                in.find("result"),
                in.objectIfAny("problem", problem -> ProblemWire.read(problem, Optional.empty())));
    }

    private static JobProgress progress(In in) {
        return new JobProgress(in.coded("step", JobStep.class), in.whole("done"), in.whole("of"));
    }
}
