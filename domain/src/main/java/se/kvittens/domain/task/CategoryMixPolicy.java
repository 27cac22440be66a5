package se.kvittens.domain.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** Which categories may share a visit, and as which one a visit of several is priced. */
@Home(RuleId.TASK_5)
public sealed interface CategoryMixPolicy {

    /** The first of these that is among a visit's categories is the one it is priced as. */
    Setting<List<Category>> pricedAs();

    Optional<Deviation> judge(List<Task> tasks);

    /** The one category that the visit is priced as; none where there are no tasks. */
    default Optional<Category> categoryOf(List<Task> tasks) {
        Set<Category> present = categories(tasks);
        return pricedAs().value().stream()
                .filter(present::contains)
                .findFirst()
                .or(() -> present.stream().findFirst());
    }

    private static Set<Category> categories(List<Task> tasks) {
        return tasks.stream().map(Task::category).collect(Collectors.toCollection(TreeSet::new));
    }

    /** No category shares a visit with another, but for those that may. */
    record KeptApart(
            Setting<String> policy,
            Setting<Set<Category>> together,
            Setting<List<Category>> pricedAs,
            Setting<Boolean> payable)
            implements CategoryMixPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            Set<Category> present = categories(tasks);
            if (present.size() < 2 || together.value().containsAll(present)) {
                return Optional.empty();
            }
            return Optional.of(Deviation.of(
                    DeviationCode.CATEGORIES_MIXED,
                    payable,
                    new Fact(Term.CATEGORIES, List.copyOf(present)),
                    new Ruled(policy),
                    new Ruled(together),
                    new Ruled(pricedAs)));
        }
    }

    /** Nothing is said of it. */
    record NotJudged(Setting<String> policy, Setting<List<Category>> pricedAs) implements CategoryMixPolicy {

        @Override
        public Optional<Deviation> judge(List<Task> tasks) {
            return Optional.empty();
        }
    }
}
