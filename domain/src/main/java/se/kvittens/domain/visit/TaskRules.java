package se.kvittens.domain.visit;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTasks;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.CategoryMixPolicy;
import se.kvittens.domain.task.PlacesPolicy;
import se.kvittens.domain.task.Task;
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

    /** Judges the tasks of a visit that has some and was not declined. */
    List<Deviation> judge(EffectiveVisit visit, List<Task> tasks, Circumstances circumstances) {
        List<Deviation> found = new ArrayList<>();
        if (circumstances.ofItsOwn()) {
            temporaryStay.judge(tasks).ifPresent(found::add);
        } else {
            List<Execution> inForce = circumstances.inForceOn(visit.date());
            granted.judge(visit.registered().tasks(), inForce, visit.date()).ifPresent(found::add);
            supervision.judge(tasks, inForce).ifPresent(found::add);
            places.judge(tasks).ifPresent(found::add);
        }
        categories.judge(tasks).ifPresent(found::add);
        return found;
    }

    /** What the visit is priced as; without tasks the first category of the table. */
    Category categoryOf(List<Task> tasks) {
        return categories
                .categoryOf(tasks)
                .orElseGet(() -> table.categories().value().get(0));
    }
}
