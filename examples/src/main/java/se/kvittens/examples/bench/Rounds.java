package se.kvittens.examples.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs pieces of work in turn, round by round, so that whatever else the machine does meets all of them alike. Every
 * other round goes backwards.
 */
public final class Rounds<K> {

    private final Map<K, Work> works;
    private final Meter meter = new Meter();
    private final Map<K, Long> sums = new HashMap<>();

    /**
     * Runs work in the order of the map.
     *
     * @param works at least one
     */
    public Rounds(Map<K, Work> works) {
        this.works = new LinkedHashMap<>(works);
    }

    /**
     * The costs of each round, after rounds that are not counted.
     *
     * @throws IllegalStateException where work gives another sum than the time before
     */
    public Measured<K> run(int warmUps, int rounds) throws Exception {
        Map<K, List<Cost>> costs = new LinkedHashMap<>();
        works.keySet().forEach(each -> costs.put(each, new ArrayList<>()));
        for (int round = -warmUps; round < rounds; round++) {
            for (K each : order(round)) {
                Cost cost = once(each);
                if (round >= 0) {
                    costs.getOrDefault(each, List.of()).add(cost);
                }
            }
        }
        return new Measured<>(costs);
    }

    private List<K> order(int round) {
        List<K> order = new ArrayList<>(works.keySet());
        if (round % 2 != 0) {
            Collections.reverse(order);
        }
        return order;
    }

    private Cost once(K key) throws Exception {
        Meter.Done done = meter.measure(works.getOrDefault(key, () -> 0));
        Long known = sums.putIfAbsent(key, done.sum());
        if (known != null && known != done.sum()) {
            throw new IllegalStateException("%s gave %d before and %d now.".formatted(key, known, done.sum()));
        }
        return done.cost();
    }
}
