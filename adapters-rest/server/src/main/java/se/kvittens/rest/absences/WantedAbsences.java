package se.kvittens.rest.absences;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/**
 * Which absences are wanted.
 *
 * @param open only those without a last day, or only those with one
 * @param after where the page before ended
 */
record WantedAbsences(Optional<Boolean> open, int limit, Optional<Place> after) {

    /** Those that begin latest come first. */
    static final Comparator<HeldAbsence> IN_ORDER = Comparator.comparing(Place::of);

    static Either<Problem, WantedAbsences> of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, List.of("open", "limit", "cursor"));
        WantedAbsences wanted = new WantedAbsences(query.flag("open"), query.limit(), query.after(Place::read));
        return query.wrong().isEmpty() ? Either.right(wanted) : Either.left(Problems.wrong(query.wrong()));
    }

    boolean isWanted(HeldAbsence held) {
        return open.map(one -> one == held.absence().isOpen()).orElse(true)
                && after.map(place -> Place.of(held).compareTo(place) > 0).orElse(true);
    }
}
