package se.kvittens.rest.deviations;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/**
 * Which deviations of a month are wanted.
 *
 * @param code of them, where only some are
 * @param after where the page before ended
 */
record WantedDeviations(Optional<DeviationCode> code, int limit, Optional<Place> after) {

    static Either<Problem, WantedDeviations> of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, List.of("code", "limit", "cursor"));
        Optional<DeviationCode> code = query.word("code", DeviationCode.class);
        WantedDeviations wanted = new WantedDeviations(code, query.limit(), query.after(Place::read));
        return query.wrong().isEmpty() ? Either.right(wanted) : Either.left(Problems.wrong(query.wrong()));
    }

    boolean isWanted(FoundDeviation found) {
        return code.map(one -> one == found.deviation().code()).orElse(true)
                && after.map(place -> found.place().compareTo(place) > 0).orElse(true);
    }
}
