package se.kvittens.client.planned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;

/**
 * A planned visit beside what was made of it.
 *
 * @param plan empty where nobody planned it
 * @param visits that belong to it: several where two carers came, or one came twice
 */
public record Planned(Coded<PlannedState> state, RecipientId recipient, Optional<Plan> plan, List<Made> visits) {

    public Planned {
        visits = List.copyOf(visits);
    }

    /**
     * As it was planned.
     *
     * @param name in the plan; no name of a visit that was made
     * @param carer empty while nobody is assigned
     * @param latestStart until when, where nobody has begun it, it is not late
     */
    public record Plan(
            String name,
            Optional<CarerId> carer,
            Instant start,
            Instant latestStart,
            Instant end,
            Set<TaskCode> tasks) {

        public Plan {
            tasks = Set.copyOf(tasks);
        }
    }

    /** A visit that was made, or is under way. */
    public record Made(VisitId visit, CarerId carer) {}

    /** Not whose. */
    @Override
    public String toString() {
        return "Planned[" + state.text() + "]";
    }
}
