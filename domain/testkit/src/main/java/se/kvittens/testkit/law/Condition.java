package se.kvittens.testkit.law;

import java.util.function.Predicate;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.testkit.month.MonthCase;

/** Under what a law holds. */
public sealed interface Condition {

    /** In words that go on from "Holds where". */
    String says();

    boolean isMetBy(MonthCase month);

    /** A choice that a rule book makes. Whoever knows what a municipality wants may demand the law all the same. */
    record OfBook(String says, Predicate<RuleBook> choice) implements Condition {

        @Override
        public boolean isMetBy(MonthCase month) {
            return choice.test(month.rules());
        }
    }

    /** Something that a month must not hold, or must. */
    record OfMonth(String says, Predicate<MonthCase> state) implements Condition {

        @Override
        public boolean isMetBy(MonthCase month) {
            return state.test(month);
        }
    }
}
