package se.kvittens.rest.orders;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.rest.asked.Places;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/**
 * Which orders are wanted.
 *
 * @param state which list they stand in (LIFE-1)
 * @param after the id of the last of the page before
 */
record WantedOrders(State state, int limit, Optional<String> after) {

    /** In which list. */
    enum State {
        UNCONFIRMED,
        CONFIRMED
    }

    static Either<Problem, WantedOrders> of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, List.of("state", "limit", "cursor"));
        State state = query.word("state", State.class).orElse(State.UNCONFIRMED);
        WantedOrders wanted = new WantedOrders(state, query.limit(), query.after(Places::read));
        return query.wrong().isEmpty() ? Either.right(wanted) : Either.left(Problems.wrong(query.wrong()));
    }

    boolean isWanted(HeldOrder held) {
        return after.map(id -> held.id().value().compareTo(id) > 0).orElse(true);
    }
}
