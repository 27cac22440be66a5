package se.kvittens.domain.task;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** How a guest in the municipality (tillfällig vistelse) is registered. */
@Home(RuleId.TASK_6)
public sealed interface TemporaryStayPolicy {

    /** Whether such a recipient's visits follow this policy in place of TASK-2 to TASK-4. */
    boolean isOfItsOwn();

    /** Whether a visit needs an order in force all the same. */
    boolean needsOrder();

    /** Whether the time is capped by what is granted all the same. */
    boolean isCapped();

    Optional<Deviation> judge(List<Task> tasks);

    /** One task, whatever is done. */
    record OneTask(
            Setting<String> policy,
            Setting<TaskCode> task,
            Setting<Boolean> orderNeeded,
            Setting<Boolean> capped,
            Setting<Boolean> payable)
            implements TemporaryStayPolicy {

        @Override
        public boolean isOfItsOwn() {
            return true;
        }

        @Override
        public boolean needsOrder() {
            return orderNeeded.value();
        }

        @Override
        public boolean isCapped() {
            return capped.value();
        }

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            List<TaskCode> others = tasks.stream()
                    .map(Task::code)
                    .filter(code -> !code.equals(task.value()))
                    .toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Deviation.of(
                            DeviationCode.TEMPORARY_STAY_TASKS,
                            payable,
                            new Fact(Term.TASKS, others),
                            new Ruled(task)));
        }
    }

    /** As for any other recipient. */
    record Ordinary(Setting<String> policy) implements TemporaryStayPolicy {

        @Override
        public boolean isOfItsOwn() {
            return false;
        }

        @Override
        public boolean needsOrder() {
            return true;
        }

        @Override
        public boolean isCapped() {
            return true;
        }

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            return Optional.empty();
        }
    }
}
