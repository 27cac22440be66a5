package se.kvittens.domain.staffing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.deviation.Findings;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.time.Overlaps;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.JudgedVisit;

/** Finds what of each of a recipient's visits counts, once it is known which are otherwise payable. */
public final class Staffing {

    private static final Comparator<JudgedVisit> BY_START =
            (one, other) -> EffectiveVisit.BY_START.compare(one.effective(), other.effective());

    private final DoubleStaffingPolicy policy;
    private final Predicate<JudgedVisit> paidByTime;

    /**
     * @param paidByTime whether a visit is paid by its time at all
     */
    public Staffing(DoubleStaffingPolicy policy, Predicate<JudgedVisit> paidByTime) {
        this.policy = policy;
        this.paidByTime = paidByTime;
    }

    /** All visits of one recipient and month, counted; those that take part first, each group in its order. */
    public List<CountedVisit> count(List<JudgedVisit> visits) {
        List<CountedVisit> counted = new ArrayList<>(visits.size());
        List<JudgedVisit> partakers = new ArrayList<>(visits.size());
        for (JudgedVisit visit : visits) {
            if (takesPart(visit)) {
                partakers.add(visit);
            } else {
                counted.add(notPayable(visit));
            }
        }
        partakers.sort(BY_START);
        counted.addAll(countPartakers(partakers));
        return counted;
    }

    /** Otherwise payable, and paid by time; one that lacks tasks is, as long as it is in a pair. */
    @Home(RuleId.STAFF_6)
    private boolean takesPart(JudgedVisit visit) {
        return visit.isPayable() && paidByTime.test(visit);
    }

    private List<CountedVisit> countPartakers(List<JudgedVisit> inOrder) {
        Overlaps overlaps = Overlaps.among(inOrder, Staffing::spanOf);
        Pairs pairs = Pairs.among(inOrder, overlaps, policy);
        List<CountedVisit> counted = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            JudgedVisit visit = inOrder.get(i);
            if (pairs.isPaired(i)) {
                counted.add(paired(visit, pairs, i));
            } else if (visit.lacksTasks()) {
                counted.add(notPayable(visit));
            } else {
                counted.add(unpaired(visit, yieldedTo(i, inOrder, overlaps, pairs)));
            }
        }
        return counted;
    }

    private static List<JudgedVisit> yieldedTo(int i, List<JudgedVisit> inOrder, Overlaps overlaps, Pairs pairs) {
        if (overlaps.of(i).isEmpty()) {
            return List.of();
        }
        return overlaps.of(i).stream()
                .filter(other -> pairs.isPaired(other)
                        || (other < i && !inOrder.get(other).lacksTasks()))
                .map(inOrder::get)
                .toList();
    }

    /** A second carer who chose no tasks did those of the first, and is priced as they are. */
    private CountedVisit paired(JudgedVisit visit, Pairs pairs, int position) {
        Findings found = new Findings(visit.deviations());
        Fact partner = new Fact(
                Term.PARTNER_VISIT, pairs.partnerOf(position).effective().id());
        if (pairs.areBothFlagged(position)) {
            found.add(
                    Deviation.noted(DeviationCode.DOUBLE_STAFFING_FLAGGED_TWICE, partner, new Ruled(policy.policy())));
        }
        Explained<Duration> executed = visit.executed();
        RuleId rule = pairs.isByFlag(position) ? RuleId.STAFF_1 : RuleId.STAFF_2;
        Category category = visit.lacksTasks() ? pairs.partnerOf(position).category() : visit.category();
        return new CountedVisit(
                visit.effective(),
                category,
                found.all(),
                executed,
                Explained.reckoned(
                        rule,
                        Term.PAYABLE_TIME,
                        Reckoning.SUM,
                        Duration.class,
                        List.of(executed, partner, new Ruled(policy.policy()))));
    }

    private CountedVisit unpaired(JudgedVisit visit, List<JudgedVisit> yieldedTo) {
        Findings found = new Findings(visit.deviations());
        if (visit.isFlagged() && policy.recognisesFlags()) {
            found.add(Deviation.noted(DeviationCode.DOUBLE_STAFFING_PARTNER_MISSING, new Ruled(policy.policy())));
        }
        Explained<Duration> executed = visit.executed();
        if (yieldedTo.isEmpty()) {
            return counted(visit, found, executed, executed);
        }
        Fact others = new Fact(
                Term.SHARED_WITH,
                yieldedTo.stream().map(other -> other.effective().id()).toList());
        if (yieldedTo.stream().anyMatch(other -> !other.carer().equals(visit.carer()))) {
            found.add(Deviation.noted(policy.codeForSharedTime(), others, new Ruled(policy.policy())));
        }
        Duration shared = SharedTime.of(
                spanOf(visit), yieldedTo.stream().map(Staffing::spanOf).toList());
        List<Ground> because = List.of(executed, new Fact(Term.SHARED_TIME, shared), others);
        return counted(
                visit,
                found,
                executed,
                Explained.reckoned(RuleId.STAFF_3, Term.PAYABLE_TIME, Reckoning.LESS, Duration.class, because));
    }

    private static CountedVisit notPayable(JudgedVisit visit) {
        Findings found = new Findings(visit.deviations());
        found.add(tasksMissing(visit));
        Explained<Duration> executed = visit.executed();
        RuleId rule = RuleId.PAY_7;
        List<Ground> because = new ArrayList<>();
        for (Deviation deviation : found.all()) {
            if (deviation.stopsPay()) {
                rule = because.isEmpty() ? deviation.code().rule() : rule;
                because.add(new Fact(Term.STOPPED_BY, deviation.code()));
            }
        }
        return counted(visit, found, executed, Explained.judged(rule, Term.PAYABLE_TIME, Duration.ZERO, because));
    }

    @Home(RuleId.TASK_1)
    private static Optional<Deviation> tasksMissing(JudgedVisit visit) {
        return visit.lacksTasks() ? Optional.of(Deviation.stopping(DeviationCode.TASKS_MISSING)) : Optional.empty();
    }

    private static CountedVisit counted(
            JudgedVisit visit, Findings found, Explained<Duration> executed, Explained<Duration> payable) {
        return new CountedVisit(visit.effective(), visit.category(), found.all(), executed, payable);
    }

    private static TimeSpan spanOf(JudgedVisit visit) {
        return visit.effective().spanWhenMade();
    }
}
