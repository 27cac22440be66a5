package se.kvittens.rest.supplied;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/**
 * Which rows of a month are wanted.
 *
 * @param reader of those that are picked
 * @param after where the page before ended
 */
record WantedRows(Listing listing, Listing.Reader reader, int limit, Optional<Offset> after) {

    private static final int USUAL = 200;
    private static final int MOST = 1000;

    static Either<Problem, WantedRows> of(Listing listing, Map<String, List<String>> parameters) {
        Query query = new Query(
                parameters,
                Stream.concat(listing.filters().stream(), Stream.of("limit", "cursor"))
                        .toList());
        Listing.Reader reader = listing.reader(query);
        int limit = query.number("limit", 1, MOST, USUAL);
        Optional<String> cursor = query.value("cursor");
        Optional<Offset> after = cursor.flatMap(Offset::read);
        List<Wrong> wrong = new ArrayList<>(query.wrong());
        if (cursor.isPresent() && after.isEmpty()) {
            wrong.add(Offset.WRONG);
        }
        return wrong.isEmpty()
                ? Either.right(new WantedRows(listing, reader, limit, after))
                : Either.left(Problems.wrong(wrong));
    }
}
