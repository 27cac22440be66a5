package se.kvittens.client.followup;

import io.vavr.control.Either;
import java.nio.file.Path;
import se.kvittens.client.answer.RestProblem;

/**
 * Reports on a provider's visits (SYS-7). It is logged there which recipients a report names. What was approved today shows
 * tomorrow (TIME-6).
 */
public interface Reports {

    Either<RestProblem, Report> rows(ReportAsked asked);

    /**
     * The same as a file, with words in the language that is asked for, in place of what is in the file.
     *
     * @throws java.io.UncheckedIOException where the file can't be written
     */
    Either<RestProblem, Path> download(ReportAsked asked, ReportFile form, Path into);
}
