package se.kvittens.domain.planning;

import java.time.Duration;
import java.util.Comparator;

/**
 * A visit that may have been made of a planned one. Those that overlap come before those that are near; then who was assigned,
 * then where nobody was; then what is shared the most, is nearest and begins the closest. The names decide what nothing else does.
 */
record Pairing(PlannedVisit planned, MadeTime made) implements Comparable<Pairing> {

    private static final Comparator<Pairing> BEST_FIRST = Comparator.comparing((Pairing each) -> !each.overlaps())
            .thenComparing(Pairing::fit)
            .thenComparing(each -> each.made.sharedWith(each.planned.time()), Comparator.reverseOrder())
            .thenComparing(each -> each.made.gapTo(each.planned.time()))
            .thenComparing(Pairing::betweenStarts)
            .thenComparing(each -> each.planned.id())
            .thenComparing(each -> each.made.visit().id());

    /** How well who came is who was to come. */
    private enum Fit {
        ASSIGNED,
        NOBODY_ASSIGNED,
        ANOTHER
    }

    boolean overlaps() {
        return made.time().overlaps(planned.time());
    }

    boolean isPossible(PlanTolerances tolerances) {
        return overlaps() || tolerances.isNear(made.gapTo(planned.time()));
    }

    private Fit fit() {
        return planned.carer()
                .map(carer -> carer.equals(made.visit().carer()) ? Fit.ASSIGNED : Fit.ANOTHER)
                .orElse(Fit.NOBODY_ASSIGNED);
    }

    private Duration betweenStarts() {
        return Duration.between(planned.time().start(), made.time().start()).abs();
    }

    @Override
    public int compareTo(Pairing other) {
        return BEST_FIRST.compare(this, other);
    }
}
