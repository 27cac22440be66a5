package se.kvittens.application.settling;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;

/** Settles the months of all providers of a run, one after the other. */
public final class SettleMonth {

    private final Settle settle;

    @Inject
    public SettleMonth(RuleBookShelf shelf) {
        this.settle = new Settle(shelf.books());
    }

    /** What could be settled went out; what could not is in the answer. */
    public Settled settle(ProviderMonths months, Basis basis, BasisOut out) {
        List<Settled.Refusal> refusals = new ArrayList<>();
        int settled = 0;
        boolean deviations = false;
        for (Iterator<Supplied> each = months.iterator(); each.hasNext(); ) {
            Supplied supplied = each.next();
            Either<SettlementRefused, Settlement> result = settle.settle(supplied.month(), basis);
            if (result.isRight()) {
                settled++;
                deviations |= result.get().hasDeviations();
                out.take(result.get(), supplied);
            } else {
                refusals.add(new Settled.Refusal(supplied.month().provider().providerName(), result.getLeft()));
            }
        }
        return new Settled(settled, deviations, refusals);
    }

    /**
     * How a run ended.
     *
     * @param providers how many were settled
     * @param hasDeviations whether there is anything for a reviewer to look at
     */
    public record Settled(int providers, boolean hasDeviations, List<Refusal> refusals) {

        public Settled {
            refusals = List.copyOf(refusals);
        }

        /** A provider whose month could not be settled, and why. */
        public record Refusal(String provider, SettlementRefused reason) {}
    }
}
