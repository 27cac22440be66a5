package se.kvittens.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.TimeSpan;

/**
 * A visit with the times that count, beside those that were registered.
 *
 * @param date its date in every rule: the one after changes; a cohabitant split leaves it
 * @param span null where a receipt is missing
 * @param deviations found so far
 */
public record EffectiveVisit(
        RegisteredVisit registered,
        @Nullable Receipt start,
        @Nullable Receipt end,
        LocalDate date,
        @Nullable TimeSpan span,
        List<Deviation> deviations) {

    /** By start, then by id: the order in which STAFF-5 and COHAB-2 take visits that were made. */
    public static final Comparator<EffectiveVisit> BY_START = EffectiveVisit::compareByStart;

    public EffectiveVisit {
        deviations = List.copyOf(deviations);
    }

    private int compareByStart(EffectiveVisit other) {
        int byStart = spanWhenMade().start().compareTo(other.spanWhenMade().start());
        return byStart != 0 ? byStart : id().compareTo(other.id());
    }

    /** The same visit with its time divided otherwise, or only marked where the span stays. */
    public EffectiveVisit with(TimeSpan newSpan, Deviation why) {
        List<Deviation> all = new ArrayList<>(deviations);
        all.add(why);
        return new EffectiveVisit(registered, start, end, date, newSpan, all);
    }

    public VisitId id() {
        return registered.id();
    }

    public RecipientId recipient() {
        return registered.recipient();
    }

    public CarerId carer() {
        return registered.carer();
    }

    /** Both receipts are there, and the recipient let the carer in. */
    public boolean wasMade() {
        return span != null && !registered.remarks().declined();
    }

    /** The span of a visit that has both ends; asking for another's is a fault. */
    public TimeSpan spanWhenMade() {
        if (span == null) {
            throw new IllegalStateException("The visit (%s) misses a receipt and has no span.".formatted(id()));
        }
        return span;
    }
}
