package se.kvittens.application.settling;

import se.kvittens.domain.settlement.Settlement;

/** Where a settlement goes. */
public interface BasisOut {

    /** Takes the settlement of one provider, before the next one is begun. */
    void take(Settlement settlement, Supplied from);

    /** Keeps nothing. */
    static BasisOut nowhere() {
        return (settlement, from) -> {};
    }
}
