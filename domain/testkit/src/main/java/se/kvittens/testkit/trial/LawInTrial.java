package se.kvittens.testkit.trial;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Shrinkable;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.testkit.law.Finding;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.law.Settling;
import se.kvittens.testkit.month.MonthCase;

/** A law and what it has come to so far; the first month that breaks it ends its trial. */
final class LawInTrial {

    /** A bound for the odd month that can be made smaller for ever; a handful of hundreds is usual. */
    private static final int MOST_SHRUNK = 20_000;

    private final Law law;
    private final Function<RuleBooks, Settling> usual;
    private int tried;
    private int applied;
    private Optional<Counterexample> counterexample = Optional.empty();

    LawInTrial(Law law, Function<RuleBooks, Settling> usual) {
        this.law = law;
        this.usual = usual;
    }

    /**
     * Holds the law against a month.
     *
     * @param settling the usual way, which remembers what it settled for the laws before this one
     */
    void tryOn(Shrinkable<MonthCase> month, MonthCase value, Settling settling, int number) {
        if (counterexample.isPresent()) {
            return;
        }
        tried++;
        Finding finding = law.on(value, settling);
        if (finding.applied()) {
            applied++;
        }
        if (!finding.holds()) {
            counterexample = Optional.of(shrunk(month, number));
        }
    }

    Verdict verdict() {
        return new Verdict(law, tried, applied, counterexample);
    }

    /** Takes the first smaller month that still breaks the law, until there is none. */
    private Counterexample shrunk(Shrinkable<MonthCase> month, int number) {
        Shrinkable<MonthCase> smallest = month;
        int steps = 0;
        int[] looked = {0};
        Optional<Shrinkable<MonthCase>> smaller = smallerThan(smallest, looked);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            steps++;
            smaller = smallerThan(smallest, looked);
        }
        MonthCase found = smallest.value();
        return new Counterexample(law, found, findingOf(found).breaches(), number, steps);
    }

    private Optional<Shrinkable<MonthCase>> smallerThan(Shrinkable<MonthCase> month, int[] looked) {
        return month.shrink()
                .takeWhile(any -> looked[0]++ < MOST_SHRUNK)
                .filter(each -> each.distance().compareTo(month.distance()) < 0)
                .filter(each -> !findingOf(each.value()).holds())
                .findFirst();
    }

    private Finding findingOf(MonthCase month) {
        return law.on(month, usual.apply(month.books()));
    }
}
