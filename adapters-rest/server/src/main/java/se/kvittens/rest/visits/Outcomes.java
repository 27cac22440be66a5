package se.kvittens.rest.visits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ETags;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/** What became of what was asked, as it is answered. */
public final class Outcomes {

    private Outcomes() {}

    /** What became of what was asked of a visit. */
    public static Either<Problem, RegisteredVisit> of(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return Either.right(done.visit());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Either.left(Problems.of(refused.code()));
        }
        return Either.left(
                outcome instanceof Outcome.NotRecorded not
                        ? Problems.of(not.fault())
                        : Problems.of(JournalFault.OVERTAKEN));
    }

    static <T> Either<Problem, List<T>> of(Shown<T> shown) {
        return Looks.answer(shown);
    }

    /** The one that was looked for. */
    static Either<Problem, RegisteredVisit> one(Shown<RegisteredVisit> shown) {
        return of(shown)
                .flatMap(found -> found.stream()
                        .findFirst()
                        .<Either<Problem, RegisteredVisit>>map(Either::right)
                        .orElseGet(() -> Either.left(Problems.of(RefusalCode.UNKNOWN_VISIT))));
    }

    static Reply reply(RegisteredVisit visit) {
        ObjectNode json = VisitJson.of(visit);
        return new Reply(json, Optional.of(ETags.of(json)));
    }

    /** As one of several, with its tag within. */
    static ObjectNode listed(RegisteredVisit visit) {
        ObjectNode json = VisitJson.of(visit);
        return json.put("etag", ETags.of(json));
    }
}
