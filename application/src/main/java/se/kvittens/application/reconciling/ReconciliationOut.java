package se.kvittens.application.reconciling;

import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.reconciliation.Reconciliation;

/** Where a reconciliation goes. */
public interface ReconciliationOut {

    /** Takes the reconciliation of one provider, before the next one is begun. */
    void take(Reconciliation reconciliation, Supplied from);
}
