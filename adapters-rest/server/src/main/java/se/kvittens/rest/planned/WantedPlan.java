package se.kvittens.rest.planned;

import io.vavr.control.Either;
import java.util.HashMap;
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
import se.kvittens.rest.problem.Problems;

/**
 * Which planned visits are wanted.
 *
 * @param whose of them, where only those of somebody are
 * @param state of them, where only some are
 * @param after where the page before ended
 */
record WantedPlan(DateSpan days, Whose whose, Optional<PlannedState> state, int limit, Optional<Cursor> after) {

    private static final int MOST_DAYS = 93;
    private static final List<String> PARAMETERS = List.of("from", "to", "state", "limit", "cursor");

    /** By the parameters of an address. */
    static Either<Problem, WantedPlan> of(Map<String, List<String>> parameters) {
        return of(parameters, new Whose.Everybodys());
    }

    /** By a body, which may say the same, and whose. */
    static Either<Problem, WantedPlan> of(Fields body) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String name : PARAMETERS) {
            body.anyIfThere(name).ifPresent(value -> parameters.put(name, List.of(value)));
        }
        Optional<Whose> recipient = body.textIfThere("recipient").map(id -> new Whose.OfRecipient(new RecipientId(id)));
        Optional<Whose> carer = body.textIfThere("carer").map(id -> new Whose.OfCarer(new CarerId(id)));
        return of(parameters, recipient.or(() -> carer).orElseGet(Whose.Everybodys::new));
    }

    private static Either<Problem, WantedPlan> of(Map<String, List<String>> parameters, Whose whose) {
        Query query = new Query(parameters, PARAMETERS);
        Optional<DateSpan> days = query.days(MOST_DAYS);
        Optional<PlannedState> state = query.word("state", PlannedState.class);
        int limit = query.limit();
        Optional<Cursor> after = query.after(Cursor::read);
        return query.wrong().isEmpty()
                ? Either.right(new WantedPlan(days.orElseThrow(), whose, state, limit, after))
                : Either.left(Problems.wrong(query.wrong()));
    }

    boolean isWanted(PlannedRow row) {
        return state.map(row.state()::equals).orElse(true)
                && after.map(place -> row.place().compareTo(place) > 0).orElse(true);
    }
}
