package se.kvittens.domain.visit;

import java.util.List;
import java.util.Set;
import se.kvittens.domain.order.GrantedTasks;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.task.CategoryMixPolicy;
import se.kvittens.domain.task.PlacesPolicy;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.task.TemporaryStayPolicy;

/** What the tasks of a visit must be. */
public record TaskRules(
        TaskTable table,
        GrantedTasks granted,
        SupervisionPolicy supervision,
        PlacesPolicy places,
        CategoryMixPolicy categories,
        TemporaryStayPolicy temporaryStay) {

    /** What a set of tasks is by itself. */
    TaskSet see(Set<TaskCode> codes) {
        List<Task> tasks = table.of(codes);
        return new TaskSet(
                tasks,
                categories
                        .categoryOf(tasks)
                        .orElseGet(() -> table.categories().value().get(0)),
                TaskSet.byHand(tasks),
                TaskSet.sharesSupervision(tasks),
                places.judge(tasks),
                categories.judge(tasks),
                temporaryStay.judge(tasks));
    }
}
