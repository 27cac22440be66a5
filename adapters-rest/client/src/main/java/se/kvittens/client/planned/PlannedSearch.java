package se.kvittens.client.planned;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Which planned visits: of some days, and perhaps at one recipient or for one carer, and not of both.
 *
 * @param to the last day, at most 92 days later
 * @param limit how many come in a page: 1 to 10,000
 */
public record PlannedSearch(
        LocalDate from,
        LocalDate to,
        Optional<RecipientId> recipient,
        Optional<CarerId> carer,
        Optional<PlannedState> state,
        int limit) {

    private static final int USUAL = 200;

    /** All of a day. */
    public static PlannedSearch of(LocalDate day) {
        return of(day, day);
    }

    /** All of some days. */
    public static PlannedSearch of(LocalDate from, LocalDate to) {
        return new PlannedSearch(from, to, Optional.empty(), Optional.empty(), Optional.empty(), USUAL);
    }

    /** Those at a recipient. */
    public PlannedSearch at(RecipientId one) {
        return new PlannedSearch(from, to, Optional.of(one), carer, state, limit);
    }

    /** Those for a carer, and those that it made. */
    public PlannedSearch by(CarerId one) {
        return new PlannedSearch(from, to, recipient, Optional.of(one), state, limit);
    }

    /** Those that have come so far. */
    public PlannedSearch in(PlannedState one) {
        return new PlannedSearch(from, to, recipient, carer, Optional.of(one), limit);
    }

    /** So many in a page. */
    public PlannedSearch pagesOf(int many) {
        return new PlannedSearch(from, to, recipient, carer, state, many);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "PlannedSearch[" + from + ", " + to + "]";
    }
}
