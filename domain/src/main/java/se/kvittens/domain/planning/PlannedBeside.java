package se.kvittens.domain.planning;

import java.time.Instant;
import java.util.List;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A planned visit beside what was made of it.
 *
 * @param latestStart the last moment at which it can be begun in time
 * @param made in order of their first receipt; none where nobody has come, and several where two carers came, or one came twice
 */
public record PlannedBeside(PlannedVisit planned, Instant latestStart, PlanState state, List<RegisteredVisit> made) {

    public PlannedBeside {
        made = List.copyOf(made);
    }

    static PlannedBeside of(ToleratedVisit tolerated, List<MadeTime> made, Instant now) {
        PlannedVisit planned = tolerated.planned();
        PlanTolerances tolerances = tolerated.tolerances();
        PlanState state = made.isEmpty()
                ? tolerances.unmade(planned.time(), now)
                : made.stream().anyMatch(MadeTime::isUnderWay) ? PlanState.UNDER_WAY : PlanState.MADE;
        return new PlannedBeside(
                planned,
                tolerances.latestStart(planned.time()),
                state,
                made.stream().sorted().map(MadeTime::visit).toList());
    }
}
