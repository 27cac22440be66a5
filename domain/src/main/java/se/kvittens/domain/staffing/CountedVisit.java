package se.kvittens.domain.staffing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.visit.EffectiveVisit;

/**
 * A visit with the time that counts, before any cap.
 *
 * @param deviations all of its deviations
 * @param executed its length if it was made, else zero
 * @param payable what of it is payable
 */
public record CountedVisit(
        EffectiveVisit effective,
        Category category,
        List<Deviation> deviations,
        Explained<Duration> executed,
        Explained<Duration> payable) {

    public CountedVisit {
        deviations = List.copyOf(deviations);
    }

    public VisitId id() {
        return effective.id();
    }

    /** Whether it bears the deviation. */
    public boolean has(DeviationCode code) {
        for (Deviation deviation : deviations) {
            if (deviation.code() == code) {
                return true;
            }
        }
        return false;
    }

    /** The other carer's visit, where the two are double staffing (STAFF-1, STAFF-2) and each counts. */
    public Optional<VisitId> partner() {
        if (payable.rule() != RuleId.STAFF_1 && payable.rule() != RuleId.STAFF_2) {
            return Optional.empty();
        }
        return payable.why().because().stream()
                .filter(reason -> reason instanceof Fact fact && fact.term() == Term.PARTNER_VISIT)
                .map(reason -> (VisitId) ((Fact) reason).value())
                .findFirst();
    }

    /** The payable time with the visit's name, as a part of a sum. */
    public Ground part() {
        return new Part(this);
    }

    private record Part(CountedVisit visit) implements Ground {

        @Override
        public Object value() {
            return visit.payable.value();
        }

        @Override
        public Reason reason() {
            return new Step(
                    visit.payable.rule(),
                    Term.VISIT_TIME,
                    Reckoning.SUM,
                    visit.payable.value(),
                    List.of(new Fact(Term.VISIT, visit.id()), visit.payable.why()));
        }
    }
}
