package se.kvittens.client.absences;

import io.vavr.control.Either;
import java.time.LocalDate;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;

/** Absences of a provider's recipients; whose are shown is logged there. */
public interface Absences {

    /** Those that begin latest come first. */
    Paged<HeldAbsence> find(AbsenceSearch search);

    Either<RestProblem, Seen<HeldAbsence>> see(String absence);

    /** The same again is taken once. */
    Either<RestProblem, Seen<HeldAbsence>> register(NewAbsence absence);

    /** Sets the last day of one as it was seen, once or again. */
    Either<RestProblem, Seen<HeldAbsence>> close(Seen<HeldAbsence> seen, LocalDate lastDay);
}
