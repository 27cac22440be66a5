package se.kvittens.client.corrections;

import io.vavr.control.Either;
import java.time.YearMonth;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.domain.identity.VisitId;

/** Corrections of a provider's visits, of months that are locked (REG-17). Whose they are is logged there. */
public interface Corrections {

    Either<RestProblem, CorrectionsOfMonth> of(YearMonth month);

    /** A visit as a correction in this month starts from, and the versions that were made of it. */
    Either<RestProblem, Seen<CorrectedVisit>> see(YearMonth month, VisitId visit);

    /**
     * Corrects the visit as it was seen; a later basis settles the difference. It is asked once; where there is no answer,
     * look at it again.
     */
    Either<RestProblem, Seen<CorrectedVisit>> correct(
            YearMonth month, Seen<CorrectedVisit> seen, Correction correction);
}
