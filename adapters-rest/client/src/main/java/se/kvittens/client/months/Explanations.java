package se.kvittens.client.months;

import io.vavr.control.Either;
import java.time.YearMonth;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;

/** Why a visit or a recipient's month is worth what it is, to the second and the öre. */
public interface Explanations {

    Either<RestProblem, Explanation> of(YearMonth month, VisitId visit);

    Either<RestProblem, Explanation> of(YearMonth month, RecipientId recipient);
}
