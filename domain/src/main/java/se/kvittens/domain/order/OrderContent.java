package se.kvittens.domain.order;

import java.util.Set;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** What the provider is asked to do (beställning): how much of which category, which tasks, with which exceptions. */
public record OrderContent(GrantedTime granted, Category category, Set<TaskCode> tasks, Set<MergeGround> mergeAllowed) {

    public OrderContent {
        tasks = Set.copyOf(tasks);
        mergeAllowed = Set.copyOf(mergeAllowed);
    }
}
