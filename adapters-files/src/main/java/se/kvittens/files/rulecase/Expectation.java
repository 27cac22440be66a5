package se.kvittens.files.rulecase;

import java.util.List;

/**
 * One value that must come out.
 *
 * @param path within the outcome: {@code visits.v1.payable}, its parts apart
 * @param values the one value; of deviations, each of them
 */
public record Expectation(List<String> path, List<String> values, long line) {

    public Expectation {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }

    String pathText() {
        return String.join(".", path);
    }
}
