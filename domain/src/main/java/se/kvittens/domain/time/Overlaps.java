package se.kvittens.domain.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Which of some things overlap in time, found in one sweep: the cost follows the number of overlaps, not of pairs. */
public final class Overlaps {

    private static final List<Integer> NO_PARTNERS = List.of();

    /** By position; empty where nothing overlaps anything. */
    private final List<List<Integer>> partners;

    private Overlaps(List<List<Integer>> partners) {
        this.partners = partners;
    }

    /** Of things that are in order of their starts. */
    public static <T> Overlaps among(List<T> inOrderOfStart, Function<? super T, TimeSpan> spanOf) {
        List<List<Integer>> partners = List.of();
        for (int first = 0; first < inOrderOfStart.size(); first++) {
            TimeSpan span = spanOf.apply(inOrderOfStart.get(first));
            for (int second = first + 1; second < inOrderOfStart.size(); second++) {
                TimeSpan later = spanOf.apply(inOrderOfStart.get(second));
                if (!later.start().isBefore(span.end())) {
                    break;
                }
                if (span.overlaps(later)) {
                    partners = partners.isEmpty() ? none(inOrderOfStart.size()) : partners;
                    add(partners, first, second);
                    add(partners, second, first);
                }
            }
        }
        return new Overlaps(partners);
    }

    /** Whether nothing overlaps anything. */
    public boolean areNone() {
        return partners.isEmpty();
    }

    /** The positions of the things that overlap the one at a position, in their order. */
    public List<Integer> of(int position) {
        return partners.isEmpty() ? NO_PARTNERS : partners.get(position);
    }

    private static List<List<Integer>> none(int positions) {
        return new ArrayList<>(Collections.nCopies(positions, NO_PARTNERS));
    }

    private static void add(List<List<Integer>> partners, int of, int partner) {
        List<Integer> known = partners.get(of);
        if (known == NO_PARTNERS) {
            known = new ArrayList<>(2);
            partners.set(of, known);
        }
        known.add(partner);
    }
}
