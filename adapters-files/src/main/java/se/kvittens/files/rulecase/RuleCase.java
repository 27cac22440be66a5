package se.kvittens.files.rulecase;

import java.util.List;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;

/**
 * A rule case, read.
 *
 * @param rules the ids of the rules that it is about
 * @param expected what must come out of it; empty where the case only describes a month
 */
public record RuleCase(String title, List<String> rules, ProviderMonth input, Basis basis, List<Expectation> expected) {

    public RuleCase {
        rules = List.copyOf(rules);
        expected = List.copyOf(expected);
    }
}
