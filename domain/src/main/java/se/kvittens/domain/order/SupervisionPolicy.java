package se.kvittens.domain.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;

/** Whether a supervision task (tillsyn) may share a visit with other tasks. */
@Home(RuleId.TASK_3)
public sealed interface SupervisionPolicy {

    /** Judges the tasks of a visit by the orders in force on its date. */
    Optional<Deviation> judge(List<Task> tasks, List<Execution> inForce);

    private static List<TaskCode> sharedSupervision(List<Task> tasks) {
        return tasks.size() < 2
                ? List.of()
                : tasks.stream().filter(Task::supervision).map(Task::code).toList();
    }

    /** Alone, unless an order that grants the task has all the grounds that an exception needs. */
    record AloneUnlessExcepted(
            Setting<String> policy, Setting<Set<MergeGround>> exceptionNeeds, Setting<Boolean> payable)
            implements SupervisionPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks, List<Execution> inForce) {
            List<TaskCode> unexcepted = sharedSupervision(tasks).stream()
                    .filter(task -> inForce.stream().noneMatch(order -> excepts(order.content(), task)))
                    .toList();
            return unexcepted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Deviation.of(
                            DeviationCode.SUPERVISION_MERGED,
                            payable,
                            new Fact(Term.TASKS, unexcepted),
                            new Ruled(policy),
                            new Ruled(exceptionNeeds)));
        }

        private boolean excepts(OrderContent order, TaskCode task) {
            return order.tasks().contains(task) && order.mergeAllowed().containsAll(exceptionNeeds.value());
        }
    }

    /** Alone, with no exception on record. */
    record AlwaysAlone(Setting<String> policy, Setting<Boolean> payable) implements SupervisionPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks, List<Execution> inForce) {
            List<TaskCode> shared = sharedSupervision(tasks);
            return shared.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Deviation.of(
                            DeviationCode.SUPERVISION_MERGED,
                            payable,
                            new Fact(Term.TASKS, shared),
                            new Ruled(policy)));
        }
    }

    /** Nothing is said of it. */
    record NotJudged(Setting<String> policy) implements SupervisionPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks, List<Execution> inForce) {
            return Optional.empty();
        }
    }
}
