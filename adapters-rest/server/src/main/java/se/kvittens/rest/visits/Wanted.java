package se.kvittens.rest.visits;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.looking.Whose;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.asked.Cursor;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/**
 * Which visits are wanted.
 *
 * @param state of them, where only some are
 * @param after where the page before ended
 */
record Wanted(DateSpan days, Whose whose, Optional<VisitState> state, int limit, Optional<Cursor> after) {

    private static final int MOST_DAYS = 93;
    private static final List<String> PARAMETERS = List.of("from", "to", "state", "limit", "cursor");

    /** By the parameters of an address. */
    static Either<Problem, Wanted> of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, PARAMETERS);
        Optional<LocalDate> from = query.day("from");
        Optional<LocalDate> to = query.day("to");
        Optional<VisitState> state = query.word("state", VisitState.class);
        int limit = query.limit();
        Asked asked = new Asked(new Whose.Everybodys(), state, limit, query.value("cursor"));
        return query.wrong().isEmpty()
                ? asked.on(from.orElseThrow(), to.orElseThrow())
                : Either.left(Problems.wrong(query.wrong()));
    }

    /** By a body. */
    static Either<Problem, Wanted> of(Fields body) {
        Optional<Whose> recipient = body.textIfThere("recipient").map(id -> new Whose.OfRecipient(new RecipientId(id)));
        Optional<Whose> carer = body.textIfThere("carer").map(id -> new Whose.OfCarer(new CarerId(id)));
        Asked asked = new Asked(
                recipient.or(() -> carer).orElseGet(Whose.Everybodys::new),
                body.wordIfThere("state", VisitState.class),
                body.numberIfThere("limit").orElse(Query.USUAL),
                body.textIfThere("cursor"));
        return asked.on(body.day("from"), body.day("to"));
    }

    /** What is asked for beside the days. */
    private record Asked(Whose whose, Optional<VisitState> state, int limit, Optional<String> cursor) {

        Either<Problem, Wanted> on(LocalDate from, LocalDate to) {
            List<Wrong> wrong = new ArrayList<>();
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            if (days < 1 || days > MOST_DAYS) {
                wrong.add(new Wrong("to", "span", String.valueOf(MOST_DAYS)));
            }
            Optional<Cursor> after = cursor.flatMap(Cursor::read);
            if (cursor.isPresent() && after.isEmpty()) {
                wrong.add(new Wrong("cursor", "cursor", ""));
            }
            return wrong.isEmpty()
                    ? Either.right(new Wanted(new DateSpan(from, to.plusDays(1)), whose, state, limit, after))
                    : Either.left(Problems.wrong(wrong));
        }
    }
}
