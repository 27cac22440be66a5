package se.kvittens.client.orders;

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
 * An order as it stands now.
 *
 * @param order its id
 * @param customer where it was placed there: a month tells no names
 * @param from the execution date, where it is confirmed (LIFE-1)
 * @param to the last day, where it has ended (LIFE-3)
 * @param mismanaged false where it has not ended
 */
public record HeldOrder(
        String order,
        RecipientId recipient,
        Optional<OrderCustomer> customer,
        Coded<OrderState> state,
        Coded<OrderOrigin> origin,
        Category category,
        int grantedSeconds,
        Coded<Period> per,
        Set<TaskCode> tasks,
        Set<Coded<MergeGround>> mergeAllowed,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Coded<EndReason>> ended,
        boolean mismanaged) {

    public HeldOrder {
        tasks = Set.copyOf(tasks);
        mergeAllowed = Set.copyOf(mergeAllowed);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "HeldOrder[" + category.code() + ", " + state.text() + "]";
    }
}
