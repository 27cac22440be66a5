package se.kvittens.client.rulebooks;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a rule book.
 *
 * @param book where it is valid
 * @param assumed where it is valid, the settings on which the documents are silent, by rule and name
 * @param found how many faults there are
 * @param faults of them, the first thousand at most
 */
public record RuleBookValidation(
        boolean isValid, Optional<RuleBookListed> book, List<String> assumed, int found, List<Fault> faults) {

    public RuleBookValidation {
        assumed = List.copyOf(assumed);
        faults = List.copyOf(faults);
    }

    /**
     * Something that is wrong.
     *
     * @param line from 1; 0 where it is of the whole
     * @param value what stood there, shortened
     */
    public record Fault(String code, int line, String field, String value, String message, Optional<String> advice) {}
}
