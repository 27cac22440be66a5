package se.kvittens.client.deviations;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;

/** The deviations of a provider's months. Whose are shown is logged there. */
public interface Deviations {

    /**
     * A page of them by day, with how many of each kind there are in the month; first those of the provider and of
     * recipients, which have no day.
     *
     * @param cursor what the page before it said by {@link DeviationPage#next}; empty for the first
     */
    Either<RestProblem, DeviationPage> page(DeviationSearch search, Optional<String> cursor);

    /** The same, page by page or all. */
    default Paged<Seen<Deviation>> find(DeviationSearch search) {
        return cursor -> page(search, cursor).map(DeviationPage::page);
    }

    /**
     * Says that it was seen and is left as it is. It is of what was seen: {@code CHANGED_SINCE_SEEN} where the visit has
     * changed since.
     *
     * @param why the reason; nothing personal
     */
    Either<RestProblem, Seen<Deviation>> acknowledge(YearMonth month, Seen<Deviation> seen, String why);

    /** Takes the acknowledgement back; where there is none, nothing changes. */
    Either<RestProblem, Seen<Deviation>> takeBack(YearMonth month, Deviation deviation);
}
