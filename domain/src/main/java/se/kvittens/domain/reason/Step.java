package se.kvittens.domain.reason;

import java.util.List;
import se.kvittens.domain.rule.RuleId;

/** A result, the rule that gave it, how it was reckoned, and from what. */
public record Step(RuleId rule, Term term, Reckoning how, Object value, List<Reason> because) implements Reason {

    public Step {
        because = List.copyOf(because);
    }
}
