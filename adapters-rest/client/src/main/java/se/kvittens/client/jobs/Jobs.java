package se.kvittens.client.jobs;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;

/**
 * What may take long, asked for without waiting. The server keeps what comes of it for an hour at most, and not beyond a restart;
 * then the same is asked for again.
 */
public interface Jobs {

    /** As {@link se.kvittens.client.months.Months#preview}. */
    Either<RestProblem, Job> preview(YearMonth month);

    /** As {@link se.kvittens.client.months.Months#close}. */
    Either<RestProblem, Job> close(YearMonth month);

    /** As {@link se.kvittens.client.followup.Reports#download}. */
    Either<RestProblem, Job> report(ReportAsked asked, ReportFile form);

    /** Answered when it is over, or after some seconds. */
    Either<RestProblem, Job> look(Job job);

    /** What came of a preview or a closing, as JSON; where it was refused, the problem that the operation would have had. */
    Either<RestProblem, String> result(Job job);

    /**
     * What came of a report, in place of what is in the file.
     *
     * @throws java.io.UncheckedIOException where the file can't be written
     */
    Either<RestProblem, Path> download(Job job, ReportFile form, Path into);

    /** It stops at its next step, unless it is a closing that has begun. */
    Either<RestProblem, Job> forget(Job job);
}
