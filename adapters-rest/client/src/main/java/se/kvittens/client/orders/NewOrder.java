package se.kvittens.client.orders;

import java.util.Set;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/**
 * An order to be placed.
 *
 * @param order an id of its own, drawn at random; to send it again makes no second one
 * @param grantedSeconds for each period
 * @param mergeAllowed on which grounds tasks may be registered together
 */
public record NewOrder(
        String order,
        RecipientId recipient,
        OrderCustomer customer,
        Category category,
        int grantedSeconds,
        Period per,
        Set<TaskCode> tasks,
        Set<MergeGround> mergeAllowed) {

    public NewOrder {
        tasks = Set.copyOf(tasks);
        mergeAllowed = Set.copyOf(mergeAllowed);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "NewOrder[" + category.code() + "]";
    }
}
