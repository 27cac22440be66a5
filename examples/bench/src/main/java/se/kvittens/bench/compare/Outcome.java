package se.kvittens.bench.compare;

import java.util.BitSet;

/** What the rule engine's three rules found. */
public final class Outcome {

    private final BitSet notApproved = new BitSet();
    private final BitSet incomplete = new BitSet();
    private long paid;

    /** By the number of the visit. */
    public void notApproved(int visit) {
        notApproved.set(visit);
    }

    /** By the number of the visit. */
    public void incomplete(int visit) {
        incomplete.set(visit);
    }

    /** In seconds. */
    public void pay(long seconds) {
        paid += seconds;
    }

    BitSet notApproved() {
        return notApproved;
    }

    BitSet incomplete() {
        return incomplete;
    }

    long paid() {
        return paid;
    }

    /** One number for all of it. */
    long sum() {
        return paid + notApproved.cardinality() + incomplete.cardinality();
    }
}
