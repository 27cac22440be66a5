package se.kvittens.rest.supplied;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/**
 * Which rows of a month are wanted.
 *
 * @param reader of those that are picked
 * @param after where the page before ended
 */
record WantedRows(Listing listing, Listing.Reader reader, int limit, Optional<Offset> after) {

    static Either<Problem, WantedRows> of(Listing listing, Map<String, List<String>> parameters) {
        Query query = new Query(
                parameters,
                Stream.concat(listing.filters().stream(), Stream.of("limit", "cursor"))
                        .toList());
        Listing.Reader reader = listing.reader(query);
        WantedRows wanted = new WantedRows(listing, reader, query.limit(), query.after(Offset::read));
        return query.wrong().isEmpty() ? Either.right(wanted) : Either.left(Problems.wrong(query.wrong()));
    }
}
