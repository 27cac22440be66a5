package se.kvittens.domain.time;

import java.util.ArrayList;
import java.util.List;

/** Which spans of a list overlap, found in one sweep: the cost follows the number of overlaps, not of pairs. */
public final class Overlaps {

    private static final List<Integer> NONE = List.of();

    private final List<List<Integer>> partners;

    private Overlaps(List<List<Integer>> partners) {
        this.partners = partners;
    }

    /** Of spans that are in order of their starts. */
    public static Overlaps among(List<TimeSpan> inOrderOfStart) {
        List<List<Integer>> partners = new ArrayList<>(inOrderOfStart.size());
        inOrderOfStart.forEach(span -> partners.add(NONE));
        for (int first = 0; first < inOrderOfStart.size(); first++) {
            TimeSpan span = inOrderOfStart.get(first);
            int second = first + 1;
            while (second < inOrderOfStart.size()
                    && inOrderOfStart.get(second).start().isBefore(span.end())) {
                if (span.overlaps(inOrderOfStart.get(second))) {
                    add(partners, first, second);
                    add(partners, second, first);
                }
                second++;
            }
        }
        return new Overlaps(partners);
    }

    /** The positions of the spans that overlap the one at a position, in their order. */
    public List<Integer> of(int position) {
        return partners.get(position);
    }

    private static void add(List<List<Integer>> partners, int of, int partner) {
        List<Integer> known = partners.get(of);
        if (known == NONE) {
            known = new ArrayList<>();
            partners.set(of, known);
        }
        known.add(partner);
    }
}
