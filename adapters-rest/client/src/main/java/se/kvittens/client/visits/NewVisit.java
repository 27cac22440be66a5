package se.kvittens.client.visits;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;

/**
 * A whole visit, to be entered afterwards by hand.
 *
 * @param visit its name, given once: the same under the same name is taken once
 * @param cause why no receipts were made
 * @param outsideAllowed whether the case worker has allowed it to start or end outside the home
 * @param why the reason; nothing personal
 */
public record NewVisit(
        VisitId visit,
        CarerId carer,
        RecipientId recipient,
        Instant start,
        Instant end,
        Optional<ManualCause> cause,
        boolean outsideAllowed,
        Set<TaskCode> tasks,
        Optional<String> note,
        String why) {

    public NewVisit {
        tasks = Set.copyOf(tasks);
    }

    /** Not whose, and not where. */
    @Override
    public String toString() {
        return "NewVisit[" + visit + "]";
    }
}
