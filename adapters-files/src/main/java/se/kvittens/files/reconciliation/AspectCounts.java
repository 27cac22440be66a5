package se.kvittens.files.reconciliation;

import java.util.EnumMap;
import java.util.Map;
import se.kvittens.domain.reconciliation.Aspect;
import se.kvittens.domain.reconciliation.Reconciliation;

/** How many visits differ in what; what no visit differs in is left out. */
public final class AspectCounts {

    private AspectCounts() {}

    public static Map<Aspect, Long> of(Reconciliation reconciliation) {
        Map<Aspect, Long> counts = new EnumMap<>(Aspect.class);
        reconciliation.differing().stream()
                .flatMap(visit -> visit.differences().stream())
                .forEach(difference -> counts.merge(difference.aspect(), 1L, Long::sum));
        return counts;
    }
}
