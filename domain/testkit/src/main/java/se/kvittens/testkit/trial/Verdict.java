package se.kvittens.testkit.trial;

import java.util.Optional;
import se.kvittens.testkit.law.Law;

/**
 * What came of one law.
 *
 * @param tried how many months it was held against
 * @param applied in how many of them there was something that it says
 */
public record Verdict(Law law, int tried, int applied, Optional<Counterexample> counterexample) {

    public boolean holds() {
        return counterexample.isEmpty();
    }
}
