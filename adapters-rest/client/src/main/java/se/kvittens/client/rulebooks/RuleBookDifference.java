package se.kvittens.client.rulebooks;

import java.util.List;

/**
 * What a rule book says otherwise than another.
 *
 * @param before the label of the book that it is held against
 * @param text in the language that was asked for
 */
public record RuleBookDifference(
        String before,
        String after,
        String text,
        List<Changed> changed,
        List<RuleSetting> onlyBefore,
        List<RuleSetting> onlyAfter) {

    public RuleBookDifference {
        changed = List.copyOf(changed);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** The same setting in both. */
    public record Changed(RuleSetting before, RuleSetting after) {}
}
