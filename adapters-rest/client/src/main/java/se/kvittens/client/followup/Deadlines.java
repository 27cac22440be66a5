package se.kvittens.client.followup;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.RestProblem;

/** What a provider has to do by when, or can first do when (SYS-5). */
public interface Deadlines {

    /**
     * In order; none where no rule book is in force.
     *
     * @param to the last day, at most 365 days later
     */
    Either<RestProblem, List<Deadline>> between(LocalDate from, LocalDate to);
}
