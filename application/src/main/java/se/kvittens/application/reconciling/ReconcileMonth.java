package se.kvittens.application.reconciling;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.reconciliation.Reconcile;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.domain.settlement.SettlementRefused;

/** Reconciles the months of all providers of a run, one after the other. */
public final class ReconcileMonth {

    private final Reconcile reconcile;

    @Inject
    public ReconcileMonth(RuleBookShelf shelf) {
        this.reconcile = new Reconcile(shelf.books());
    }

    /** What could be reconciled went out; what could not is in the answer. */
    public Reconciled reconcile(ProviderMonths months, ReconciliationOut out) {
        List<Reconciled.Refusal> refusals = new ArrayList<>();
        int reconciled = 0;
        boolean findings = false;
        for (Iterator<Supplied> each = months.iterator(); each.hasNext(); ) {
            Supplied supplied = each.next();
            Either<SettlementRefused, Reconciliation> result = reconcile.reconcile(supplied.month());
            if (result.isRight()) {
                reconciled++;
                findings |= result.get().hasFindings();
                out.take(result.get(), supplied);
            } else {
                refusals.add(new Reconciled.Refusal(supplied.month().provider().providerName(), result.getLeft()));
            }
        }
        return new Reconciled(reconciled, findings, refusals);
    }

    /**
     * How a run ended.
     *
     * @param providers how many were reconciled
     * @param hasFindings whether anything differs, or is missing where it belongs
     */
    public record Reconciled(int providers, boolean hasFindings, List<Refusal> refusals) {

        public Reconciled {
            refusals = List.copyOf(refusals);
        }

        /** A provider whose month could not be reconciled, and why. */
        public record Refusal(String provider, SettlementRefused reason) {}
    }
}
