package se.kvittens.client.months;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.answer.RestProblem;

/** The months of a provider. */
public interface Months {

    /** Those that are at hand, the earliest first. */
    Either<RestProblem, List<YearMonth>> atHand();

    Either<RestProblem, Month> month(YearMonth month);

    /** The basis as it would be if it were taken now, as JSON like {@code basis.json}; whose visits it shows is logged. */
    Either<RestProblem, String> preview(YearMonth month);

    /** Closes it for good, once it is locked (REG-17, TIME-7). To ask again changes nothing. */
    Either<RestProblem, Month> close(YearMonth month);

    /**
     * The final basis of a closed month, of 32 MiB at most, in place of what is in the file.
     *
     * @throws java.io.UncheckedIOException where the file can't be written
     */
    Either<RestProblem, Path> download(YearMonth month, BasisFile form, Path into);
}
