package se.kvittens.examples.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The costs of several pieces of work, round by round. */
public record Measured<K>(Map<K, List<Cost>> costs) {

    public Measured {
        Map<K, List<Cost>> copy = new LinkedHashMap<>();
        costs.forEach((key, each) -> copy.put(key, List.copyOf(each)));
        costs = Map.copyOf(copy);
    }

    public Spread of(K key, ToDoubleFunction<Cost> figure) {
        return Spread.of(costsOf(key).stream().mapToDouble(figure));
    }

    /** How many times as much the first takes as the second, each round by itself. */
    public Spread ratio(K key, K other, ToDoubleFunction<Cost> figure) {
        List<Cost> ours = costsOf(key);
        List<Cost> theirs = costsOf(other);
        return Spread.of(IntStream.range(0, ours.size())
                .mapToDouble(round -> figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round))));
    }

    private List<Cost> costsOf(K key) {
        return costs.getOrDefault(key, List.of());
    }
}
