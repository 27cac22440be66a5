package se.kvittens.client.visits;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Which visits: of some days, and perhaps at one recipient or of one carer, and not of both.
 *
 * @param to the last day, at most 92 days later
 * @param limit how many come in a page: 1 to 10,000
 */
public record VisitSearch(
        LocalDate from,
        LocalDate to,
        Optional<RecipientId> recipient,
        Optional<CarerId> carer,
        Optional<VisitState> state,
        int limit) {

    private static final int USUAL = 200;

    /** All of some days. */
    public static VisitSearch of(LocalDate from, LocalDate to) {
        return new VisitSearch(from, to, Optional.empty(), Optional.empty(), Optional.empty(), USUAL);
    }

    /** All of a day. */
    public static VisitSearch of(LocalDate day) {
        return of(day, day);
    }

    /** Those at a recipient. */
    public VisitSearch at(RecipientId one) {
        return new VisitSearch(from, to, Optional.of(one), carer, state, limit);
    }

    /** Those of a carer. */
    public VisitSearch by(CarerId one) {
        return new VisitSearch(from, to, recipient, Optional.of(one), state, limit);
    }

    /** Those in a state. */
    public VisitSearch in(VisitState one) {
        return new VisitSearch(from, to, recipient, carer, Optional.of(one), limit);
    }

    /** So many in a page. */
    public VisitSearch pagesOf(int many) {
        return new VisitSearch(from, to, recipient, carer, state, many);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "VisitSearch[" + from + ", " + to + "]";
    }
}
