package se.kvittens.domain.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Pairs the visits of one carer at one recipient, the nearest first receipts first. On the line of time the nearest two
 * of different systems are always neighbours; so only neighbours are looked at, and the cost is that of sorting.
 */
final class NearestStarts {

    private final Duration mostApart;
    private final List<SameVisit> pairs = new ArrayList<>();
    private final PriorityQueue<Gap> gaps = new PriorityQueue<>(Gap.NEAREST);

    NearestStarts(Duration mostApart) {
        this.mostApart = mostApart;
    }

    List<SameVisit> pairs(List<RegisteredVisit> visits) {
        Spot before = null;
        for (Spot spot : spots(visits)) {
            spot.follow(before);
            look(before, spot);
            before = spot;
        }
        for (Gap nearest = gaps.poll(); nearest != null; nearest = gaps.poll()) {
            if (nearest.isStillThere()) {
                close(nearest);
            }
        }
        return pairs;
    }

    /** In order of time. Visits of different systems at one instant are paired at once; the others are left. */
    private List<Spot> spots(List<RegisteredVisit> visits) {
        List<RegisteredVisit> inOrder = new ArrayList<>(visits);
        inOrder.sort(SameVisits.IN_ORDER);
        List<Spot> spots = new ArrayList<>();
        Spot last = new Spot(Instant.MIN);
        for (RegisteredVisit visit : inOrder) {
            if (!last.at.equals(visit.firstReceipt())) {
                last = new Spot(visit.firstReceipt());
                spots.add(last);
            }
            add(visit, last);
        }
        spots.removeIf(Spot::isEmpty);
        return spots;
    }

    private void add(RegisteredVisit visit, Spot spot) {
        if (spot.isEmpty() || spot.first().system() == visit.system()) {
            spot.visits.add(visit);
        } else {
            pairs.add(SameVisit.of(spot.visits.remove(), visit));
        }
    }

    private void look(@Nullable Spot left, @Nullable Spot right) {
        if (left != null
                && right != null
                && left.first().system() != right.first().system()) {
            Duration length = Duration.between(left.at, right.at);
            if (length.compareTo(mostApart) <= 0) {
                gaps.add(new Gap(left, right, SameVisit.of(left.first(), right.first()), length));
            }
        }
    }

    private void close(Gap gap) {
        pairs.add(gap.pair);
        gap.left.visits.remove();
        gap.right.visits.remove();
        Spot left = gap.left.isEmpty() ? gap.left.leaveForBefore() : gap.left;
        Spot right = gap.right.isEmpty() ? gap.right.leaveForAfter() : gap.right;
        look(left, right);
        if (left != null) {
            look(left.before, left);
        }
        if (right != null) {
            look(right, right.after);
        }
    }

    /** An instant at which visits of one system begin, by their ids, and its neighbours on the line of time. */
    private static final class Spot {

        private final Instant at;
        private final Deque<RegisteredVisit> visits = new ArrayDeque<>(1);
        private @Nullable Spot before;
        private @Nullable Spot after;

        Spot(Instant at) {
            this.at = at;
        }

        boolean isEmpty() {
            return visits.isEmpty();
        }

        RegisteredVisit first() {
            return visits.element();
        }

        void follow(@Nullable Spot other) {
            before = other;
            if (other != null) {
                other.after = this;
            }
        }

        @Nullable
        Spot leaveForBefore() {
            leave();
            return before;
        }

        @Nullable
        Spot leaveForAfter() {
            leave();
            return after;
        }

        private void leave() {
            if (after != null) {
                after.follow(before);
            } else if (before != null) {
                before.after = null;
            }
        }
    }

    /** Two neighbours, of which the first of each may be the same visit. */
    private record Gap(Spot left, Spot right, SameVisit pair, Duration length) {

        static final Comparator<Gap> NEAREST = Comparator.comparing(Gap::length)
                .thenComparing(gap -> gap.pair.phoniro().id())
                .thenComparing(gap -> gap.pair.lifecare().id());

        /** Neither has been paired otherwise since. */
        boolean isStillThere() {
            return isFirst(left) && isFirst(right);
        }

        private boolean isFirst(Spot spot) {
            return !spot.isEmpty()
                    && pair.in(spot.first().system()).id().equals(spot.first().id());
        }
    }
}
