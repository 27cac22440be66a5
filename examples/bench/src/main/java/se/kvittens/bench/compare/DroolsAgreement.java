package se.kvittens.bench.compare;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.bench.Subject;

/**
 * Holds what Drools found against Kvittens, visit by visit, for the visits that were not changed afterwards and are in
 * one system alone; and what it pays against plain arithmetic.
 */
final class DroolsAgreement {

    private final DroolsFacts facts;
    private final Outcome outcome;

    private DroolsAgreement(DroolsFacts facts, Outcome outcome) {
        this.facts = facts;
        this.outcome = outcome;
    }

    /**
     * Compares; returns how many visits were.
     *
     * @throws IllegalStateException where the two differ
     */
    static int check(DroolsFacts facts, Outcome outcome, RuleBooks books) {
        DroolsAgreement agreement = new DroolsAgreement(facts, outcome);
        agreement.checkPaid();
        return agreement.checkVisits(new Settle(books));
    }

    private void checkPaid() {
        Map<Integer, Long> executed = new HashMap<>();
        for (VisitFact visit : facts.visits()) {
            if (visit.isComplete() && visit.getApproved() <= facts.lock()) {
                executed.merge(visit.getRecipient(), (long) visit.getSeconds(), Long::sum);
            }
        }
        long paid = 0;
        for (GrantedFact granted : facts.granted()) {
            paid += granted.take(executed.getOrDefault(granted.getRecipient(), 0L));
        }
        if (paid != outcome.paid()) {
            throw new IllegalStateException("Drools pays %d seconds, arithmetic %d.".formatted(outcome.paid(), paid));
        }
    }

    private int checkVisits(Settle settle) {
        int compared = 0;
        int first = 0;
        for (ProviderMonth month : facts.months()) {
            Map<VisitId, CountedVisit> settled = new HashMap<>();
            settle.settle(month, Subject.BASIS).get().visits().forEach(visit -> settled.put(visit.id(), visit));
            Set<VisitId> twice = twice(month);
            int last = first + month.visits().size();
            for (int number = first; number < last; number++) {
                RegisteredVisit visit = facts.registered().get(number);
                CountedVisit counted = settled.get(visit.id());
                if (counted != null
                        && !twice.contains(visit.id())
                        && visit.registration().adjustments().isEmpty()) {
                    check(number, counted);
                    compared++;
                }
            }
            first = last;
        }
        return compared;
    }

    private void check(int number, CountedVisit counted) {
        check(DeviationCode.NOT_APPROVED, outcome.notApproved(), number, counted);
        check(DeviationCode.INCOMPLETE, outcome.incomplete(), number, counted);
    }

    private static void check(DeviationCode code, BitSet found, int number, CountedVisit counted) {
        boolean ours = counted.deviations().stream().map(Deviation::code).anyMatch(code::equals);
        if (ours != found.get(number)) {
            throw new IllegalStateException(
                    "%s: %s by Drools %s, by Kvittens %s.".formatted(counted.id(), code, found.get(number), ours));
        }
    }

    private static Set<VisitId> twice(ProviderMonth month) {
        Set<VisitId> seen = new HashSet<>();
        Set<VisitId> twice = new HashSet<>();
        for (RegisteredVisit visit : month.visits()) {
            if (!seen.add(visit.id())) {
                twice.add(visit.id());
            }
        }
        return twice;
    }
}
