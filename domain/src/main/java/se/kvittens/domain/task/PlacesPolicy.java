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

/** Whether a task outside the home may share a visit with one in it. */
@Home(RuleId.TASK_4)
public sealed interface PlacesPolicy {

    Optional<Deviation> judge(List<Task> tasks);

    /** They are registered each by itself. */
    record KeptApart(Setting<String> policy, Setting<Boolean> payable) implements PlacesPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            List<TaskCode> outside =
                    tasks.stream().filter(Task::outsideHome).map(Task::code).toList();
            if (outside.isEmpty() || outside.size() == tasks.size()) {
                return Optional.empty();
            }
            List<TaskCode> inside = tasks.stream()
                    .filter(task -> !task.outsideHome())
                    .map(Task::code)
                    .toList();
            return Optional.of(Deviation.of(
                    DeviationCode.PLACES_MERGED,
                    payable,
                    new Fact(Term.TASKS_OUTSIDE, outside),
                    new Fact(Term.TASKS_INSIDE, inside),
                    new Ruled(policy)));
        }
    }

    /** Nothing is said of it. */
    record NotJudged(Setting<String> policy) implements PlacesPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            return Optional.empty();
        }
    }
}
