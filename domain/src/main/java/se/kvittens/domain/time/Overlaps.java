package se.kvittens.domain.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Which of some things overlap in time, found in one sweep: the cost follows the number of overlaps, not of pairs. */
public final class Overlaps {

    private static final Overlaps NONE = new Overlaps(Map.of());

    private final Map<Integer, List<Integer>> partners;

    private Overlaps(Map<Integer, List<Integer>> partners) {
        this.partners = partners;
    }

    /** Of things that are in order of their starts. */
    public static <T> Overlaps among(List<T> inOrderOfStart, Function<? super T, TimeSpan> spanOf) {
        Map<Integer, List<Integer>> partners = new TreeMap<>();
        for (int first = 0; first < inOrderOfStart.size(); first++) {
            TimeSpan span = spanOf.apply(inOrderOfStart.get(first));
            for (int second = first + 1; second < inOrderOfStart.size(); second++) {
                TimeSpan later = spanOf.apply(inOrderOfStart.get(second));
                if (!later.start().isBefore(span.end())) {
                    break;
                }
                if (span.overlaps(later)) {
                    partners.computeIfAbsent(first, none -> new ArrayList<>()).add(second);
                    partners.computeIfAbsent(second, none -> new ArrayList<>()).add(first);
                }
            }
        }
        return partners.isEmpty() ? NONE : new Overlaps(partners);
    }

    /** Whether nothing overlaps anything. */
    public boolean areNone() {
        return partners.isEmpty();
    }

    /** The positions of the things that overlap the one at a position, in their order. */
    public List<Integer> of(int position) {
        return partners.getOrDefault(position, List.of());
    }
}
