package se.kvittens.rest.asked;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.looking.Whose;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/**
 * Which visits are wanted, or what is planned of them.
 *
 * @param whose of them, where only those of somebody are
 * @param state of them, where only some are
 * @param after where the page before ended
 */
public record WantedVisits<S extends Enum<S>>(
        DateSpan days, Whose whose, Optional<S> state, int limit, Optional<Cursor> after) {

    private static final int MOST_DAYS = 93;
    private static final List<String> PARAMETERS = List.of("from", "to", "state", "limit", "cursor");

    /** By the parameters of an address. */
    public static <S extends Enum<S>> Either<Problem, WantedVisits<S>> of(
            Map<String, List<String>> parameters, Class<S> states) {
        return of(parameters, new Whose.Everybodys(), states);
    }

    /** By a body, which may say the same, and whose. */
    public static <S extends Enum<S>> Either<Problem, WantedVisits<S>> of(Fields body, Class<S> states) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String name : PARAMETERS) {
            body.anyIfThere(name).ifPresent(value -> parameters.put(name, List.of(value)));
        }
        Optional<Whose> recipient = body.textIfThere("recipient").map(id -> new Whose.OfRecipient(new RecipientId(id)));
        Optional<Whose> carer = body.textIfThere("carer").map(id -> new Whose.OfCarer(new CarerId(id)));
        return of(parameters, recipient.or(() -> carer).orElseGet(Whose.Everybodys::new), states);
    }

    private static <S extends Enum<S>> Either<Problem, WantedVisits<S>> of(
            Map<String, List<String>> parameters, Whose whose, Class<S> states) {
        Query query = new Query(parameters, PARAMETERS);
        Optional<DateSpan> days = query.days(MOST_DAYS);
        Optional<S> state = query.word("state", states);
        int limit = query.limit();
        Optional<Cursor> after = query.after(Cursor::read);
        return query.wrong().isEmpty()
                ? Either.right(new WantedVisits<>(days.orElseThrow(), whose, state, limit, after))
                : Either.left(Problems.wrong(query.wrong()));
    }

    /**
     * Whether one is, on those days and of them.
     *
     * @param place of it in the list
     */
    public boolean isWanted(Predicate<S> isIn, Cursor place) {
        return state.map(isIn::test).orElse(true)
                && after.map(end -> place.compareTo(end) > 0).orElse(true);
    }
}
