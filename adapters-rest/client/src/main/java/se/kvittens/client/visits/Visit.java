package se.kvittens.client.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.TagFinding;

/**
 * A visit (besök) as it is now.
 *
 * @param system whose visit it is (SYS-1)
 * @param registered when it was entered
 * @param adjustments in the order in which they were made
 * @param tag how it is with a tag at the recipient
 * @param phone with which it was made, where that is told
 * @param privatePhone whether one of its receipts was made with the carer's own
 */
public record Visit(
        VisitId visit,
        RecipientId recipient,
        CarerId carer,
        Coded<SystemOfRecord> system,
        Optional<Registered> start,
        Optional<Registered> end,
        Instant registered,
        Optional<Instant> approved,
        List<Adjusted> adjustments,
        Set<TaskCode> tasks,
        boolean doubleStaffing,
        boolean declined,
        Optional<Coded<ManualCause>> cause,
        boolean outsideAllowed,
        Coded<TagFinding> tag,
        Optional<Phone> phone,
        boolean privatePhone,
        Optional<String> note) {

    public Visit {
        adjustments = List.copyOf(adjustments);
        tasks = Set.copyOf(tasks);
    }

    /** A change of registered times. */
    public record Adjusted(Instant made, Optional<Instant> start, Optional<Instant> end) {}

    /** Not whose, and not where. */
    @Override
    public String toString() {
        return "Visit[" + visit + "]";
    }
}
