package se.kvittens.domain.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.Overlaps;
import se.kvittens.domain.visit.JudgedVisit;

/**
 * Which of a recipient's visits are two carers at one visit. Visits are taken in order of start, then id; each that is
 * free seeks a partner first by the lock, then by its flag: the first free overlapping visit of another carer in that
 * order, if at least one of the two has tasks.
 */
@Home(RuleId.STAFF_5)
final class Pairs {

    private static final int ALONE = -1;

    private final List<JudgedVisit> visits;
    private final Overlaps overlaps;
    private final DoubleStaffingPolicy policy;
    private final int[] partner;
    private final boolean[] byFlag;

    private Pairs(List<JudgedVisit> visits, Overlaps overlaps, DoubleStaffingPolicy policy) {
        this.visits = visits;
        this.overlaps = overlaps;
        this.policy = policy;
        this.partner = new int[visits.size()];
        this.byFlag = new boolean[visits.size()];
        Arrays.fill(partner, ALONE);
    }

    /** Of visits in order of start, then id. */
    static Pairs among(List<JudgedVisit> inOrder, Overlaps overlaps, DoubleStaffingPolicy policy) {
        Pairs pairs = new Pairs(inOrder, overlaps, policy);
        if (overlaps.areNone()) {
            return pairs;
        }
        for (int i = 0; i < inOrder.size(); i++) {
            pairs.seekPartner(i);
        }
        return pairs;
    }

    boolean isPaired(int position) {
        return partner[position] != ALONE;
    }

    /** Only of a visit that is paired. */
    JudgedVisit partnerOf(int position) {
        return visits.get(partner[position]);
    }

    /** Whether a flag made the pair; else the lock did. */
    boolean isByFlag(int position) {
        return byFlag[position];
    }

    boolean areBothFlagged(int position) {
        return byFlag[position]
                && visits.get(position).isFlagged()
                && partnerOf(position).isFlagged();
    }

    private void seekPartner(int position) {
        if (overlaps.of(position).isEmpty() || !isFree(position)) {
            return;
        }
        JudgedVisit visit = visits.get(position);
        int byLock = firstPartner(position, other -> policy.isPairWithoutFlag(visit, visits.get(other)));
        if (byLock != ALONE) {
            join(position, byLock);
        } else if (policy.recognisesFlags() && visit.isFlagged()) {
            joinByFlag(position, firstPartner(position, other -> true));
        }
    }

    private void joinByFlag(int position, int other) {
        if (other != ALONE) {
            join(position, other);
            byFlag[position] = true;
            byFlag[other] = true;
        }
    }

    /** The first, or {@link #ALONE}. */
    private int firstPartner(int position, IntPredicate accepted) {
        JudgedVisit visit = visits.get(position);
        for (int other : overlaps.of(position)) {
            JudgedVisit candidate = visits.get(other);
            boolean isOfAnother = !candidate.carer().equals(visit.carer());
            boolean haveTasks = !visit.lacksTasks() || !candidate.lacksTasks();
            if (isOfAnother && haveTasks && isFree(other) && accepted.test(other)) {
                return other;
            }
        }
        return ALONE;
    }

    private void join(int one, int other) {
        partner[one] = other;
        partner[other] = one;
    }

    /** Neither in a pair nor a repetition: overlapping an earlier visit of the same carer. */
    private boolean isFree(int position) {
        return !isPaired(position) && !isRepetition(position);
    }

    private boolean isRepetition(int position) {
        for (int other : overlaps.of(position)) {
            if (other >= position) {
                return false;
            }
            if (visits.get(other).carer().equals(visits.get(position).carer())) {
                return true;
            }
        }
        return false;
    }
}
