package se.kvittens.examples.bench;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;

/**
 * How much of the heap settlements hold while somebody keeps them, beyond the visits that they were made from.
 *
 * @param visits how many were settled
 * @param bytes held by their settlements
 * @param bytesWhenRead held once every explanation was read
 */
public record KeptSettlements(long visits, long bytes, long bytesWhenRead) {

    private static final long ENOUGH_VISITS = 200_000;

    /** Measures on the first providers, until enough visits are settled. */
    public static KeptSettlements of(Subject subject) {
        Settle settle = new Settle(subject.books());
        List<Settlement> kept = new ArrayList<>();
        long before = PeakHeap.usedAfterCollection();
        long visits = 0;
        for (ProviderMonth month : subject.months()) {
            if (visits < ENOUGH_VISITS) {
                kept.add(settle.settle(month, Subject.BASIS).get());
                visits += month.visits().size();
            }
        }
        long settled = PeakHeap.usedAfterCollection();
        long reasons = kept.stream().mapToLong(ReasonWalk::reasonsOf).sum();
        long read = PeakHeap.usedAfterCollection();
        if (reasons < kept.size()) {
            throw new IllegalStateException("Settlements without reasons.");
        }
        return new KeptSettlements(visits, settled - before, read - before);
    }

    public double bytesOfVisit() {
        return (double) bytes / visits;
    }

    public double bytesOfVisitWhenRead() {
        return (double) bytesWhenRead / visits;
    }
}
