package se.kvittens.testkit.trial;

import java.util.List;
import se.kvittens.testkit.law.Breach;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.month.MonthCase;

/**
 * A month that breaks a law, made as small as could be found.
 *
 * @param found at which try, from 1
 * @param steps how many times the month was made smaller
 */
public record Counterexample(Law law, MonthCase month, List<Breach> breaches, int found, int steps) {

    public Counterexample {
        breaches = List.copyOf(breaches);
    }

    /** As a rule case, with the breaches in remarks. */
    @Override
    public String toString() {
        return law.told(month, breaches);
    }
}
