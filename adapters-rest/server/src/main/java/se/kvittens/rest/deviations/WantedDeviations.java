package se.kvittens.rest.deviations;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/**
 * Which deviations of a month are wanted.
 *
 * @param code of them, where only some are
 * @param after where the page before ended
 */
record WantedDeviations(Optional<DeviationCode> code, int limit, Optional<Place> after) {

    private static final int USUAL = 200;
    private static final int MOST = 1000;

    static Either<Problem, WantedDeviations> of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, List.of("code", "limit", "cursor"));
        Optional<DeviationCode> code = query.word("code", DeviationCode.class);
        int limit = query.number("limit", 1, MOST, USUAL);
        Optional<String> cursor = query.value("cursor");
        Optional<Place> after = cursor.flatMap(Place::read);
        List<Wrong> wrong = new ArrayList<>(query.wrong());
        if (cursor.isPresent() && after.isEmpty()) {
            wrong.add(new Wrong("cursor", "cursor", ""));
        }
        return wrong.isEmpty()
                ? Either.right(new WantedDeviations(code, limit, after))
                : Either.left(Problems.wrong(wrong));
    }

    boolean isWanted(FoundDeviation found) {
        return code.map(one -> one == found.deviation().code()).orElse(true)
                && after.map(place -> found.place().compareTo(place) > 0).orElse(true);
    }
}
