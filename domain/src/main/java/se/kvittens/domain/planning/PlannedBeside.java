package se.kvittens.domain.planning;

import java.time.Instant;
import java.util.List;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A planned visit beside what was made of it.
 *
 * @param made in order of their first receipt; none where nobody has come, and several where two carers came, or one came twice
 */
public record PlannedBeside(PlannedVisit planned, PlanState state, List<RegisteredVisit> made) {

    public PlannedBeside {
        made = List.copyOf(made);
    }

    static PlannedBeside of(PlannedVisit planned, List<MadeTime> made, PlanTolerances tolerances, Instant now) {
        PlanState state = made.isEmpty()
                ? tolerances.unmade(planned.time(), now)
                : made.stream().anyMatch(MadeTime::isUnderWay) ? PlanState.UNDER_WAY : PlanState.MADE;
        return new PlannedBeside(
                planned, state, made.stream().sorted().map(MadeTime::visit).toList());
    }
}
