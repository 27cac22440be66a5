package se.kvittens.domain.planning;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.time.CareZone;

/** A planned visit, and how far from it what is made of it may be. */
record ToleratedVisit(PlannedVisit planned, PlanTolerances tolerances) {

    /** By the rules of the month in which it is planned to start; empty where there are none. */
    static Optional<ToleratedVisit> of(PlannedVisit planned, Function<YearMonth, Optional<PlanTolerances>> tolerances) {
        YearMonth month = YearMonth.from(CareZone.dateOf(planned.time().start()));
        return tolerances.apply(month).map(its -> new ToleratedVisit(planned, its));
    }
}
