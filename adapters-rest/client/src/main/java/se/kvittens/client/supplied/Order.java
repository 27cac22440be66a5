package se.kvittens.client.supplied;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/**
 * A confirmed order (beställning).
 *
 * @param category of the rule book
 * @param grantedSeconds for each period
 * @param mergeAllowed on which grounds tasks may be registered together
 * @param from the execution date (LIFE-1)
 * @param to the last day, where it has ended (LIFE-3)
 * @param ended why, where it has
 * @param mismanaged false where it has not ended
 */
public record Order(
        RecipientId recipient,
        Category category,
        int grantedSeconds,
        Coded<Period> per,
        Set<TaskCode> tasks,
        Set<Coded<MergeGround>> mergeAllowed,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<Coded<EndReason>> ended,
        boolean mismanaged) {

    public Order {
        tasks = Set.copyOf(tasks);
        mergeAllowed = Set.copyOf(mergeAllowed);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "Order[" + category.code() + ", " + from + "]";
    }
}
