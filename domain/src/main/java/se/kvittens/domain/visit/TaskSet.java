package se.kvittens.domain.visit;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;

/**
 * A set of tasks as a rule book sees it, whichever visit they were done in.
 *
 * @param tasks in the order of their codes
 * @param category what a visit of them is priced as; without tasks the first category of the table
 * @param byHand whether every one of them is registered by hand by its nature; never without tasks
 * @param sharesSupervision whether a supervision task is among several
 * @param places what their places give to look at
 * @param mixed what their categories give
 * @param stay what they give at a recipient who is a guest
 */
record TaskSet(
        List<Task> tasks,
        Category category,
        ByHand byHand,
        boolean sharesSupervision,
        Optional<Deviation> places,
        Optional<Deviation> mixed,
        Optional<Deviation> stay) {

    /** All of them are by hand as surely as the least sure of them. */
    static ByHand byHand(List<Task> tasks) {
        ByHand all = tasks.isEmpty() ? ByHand.NEVER : ByHand.ALWAYS;
        for (Task task : tasks) {
            if (task.byHand() == ByHand.NEVER) {
                return ByHand.NEVER;
            }
            all = task.byHand() == ByHand.WHEN_AN_END_IS_OUTSIDE ? ByHand.WHEN_AN_END_IS_OUTSIDE : all;
        }
        return all;
    }

    static boolean sharesSupervision(List<Task> tasks) {
        return tasks.size() > 1 && tasks.stream().anyMatch(Task::supervision);
    }
}
