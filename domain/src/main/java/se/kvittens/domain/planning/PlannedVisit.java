package se.kvittens.domain.planning;

import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;

/**
 * A visit that is planned and may not have been made.
 *
 * @param carer empty while nobody is assigned
 */
public record PlannedVisit(
        VisitId id, RecipientId recipient, Optional<CarerId> carer, TimeSpan time, Set<TaskCode> tasks) {

    public PlannedVisit {
        tasks = Set.copyOf(tasks);
    }
}
