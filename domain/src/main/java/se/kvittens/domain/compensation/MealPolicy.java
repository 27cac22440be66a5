package se.kvittens.domain.compensation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;

/** What bringing meals (matdistribution) pays. */
@Home(RuleId.PAY_7)
public sealed interface MealPolicy {

    /** Whether a visit of these tasks is paid by its time. */
    boolean isPaidByTime(List<Task> tasks);

    /** The time that a month's deliveries to a recipient pay. */
    Explained<Duration> timeFor(int deliveries);

    /** What that time is priced as. */
    Optional<Category> category();

    /** A length a month for a recipient that had at least one delivery, and nothing for a visit of that task alone. */
    record TimePerMonth(Setting<String> policy, Setting<Duration> time, Setting<Category> pricedAs)
            implements MealPolicy {

        @Override
        public boolean isPaidByTime(List<Task> tasks) {
            return tasks.isEmpty() || !areMealsAlone(tasks);
        }

        private static boolean areMealsAlone(List<Task> tasks) {
            for (Task task : tasks) {
                if (!task.mealDistribution()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Explained<Duration> timeFor(int deliveries) {
            return Explained.judged(
                    RuleId.PAY_7,
                    Term.MEAL_TIME,
                    deliveries > 0 ? time.value() : Duration.ZERO,
                    List.of(new Fact(Term.DELIVERIES, deliveries), new Ruled(time)));
        }

        @Override
        public Optional<Category> category() {
            return Optional.of(pricedAs.value());
        }
    }

    /** Nothing beside the time of the visits. */
    record ByTime(Setting<String> policy) implements MealPolicy {

        @Override
        public boolean isPaidByTime(List<Task> tasks) {
            return true;
        }

        @Override
        public Explained<Duration> timeFor(int deliveries) {
            return Explained.judged(RuleId.PAY_7, Term.MEAL_TIME, Duration.ZERO, List.of(new Ruled(policy)));
        }

        @Override
        public Optional<Category> category() {
            return Optional.empty();
        }
    }
}
