package se.kvittens.client.deviations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Seen;

/**
 * Some deviations of a month, and how many there are in all.
 *
 * @param numbers by the code, in the whole month, whatever was searched for
 * @param next where the next page begins; empty where this is the last
 */
public record DeviationPage(List<Seen<Deviation>> deviations, Map<String, Integer> numbers, Optional<String> next) {

    public DeviationPage {
        deviations = List.copyOf(deviations);
        numbers = Map.copyOf(numbers);
    }

    /** Without the numbers. */
    public Page<Seen<Deviation>> page() {
        return new Page<>(deviations, next);
    }
}
