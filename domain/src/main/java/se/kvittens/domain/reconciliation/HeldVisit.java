package se.kvittens.domain.reconciliation;

import java.time.Duration;
import java.util.List;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A visit as one system holds it.
 *
 * @param isOfMonth whether its date is in the month that is reconciled
 * @param executed its length by that system, changes in their windows included; zero outside the month, without a
 *     receipt, or where it was declined and that isn't paid
 */
public record HeldVisit(EffectiveVisit effective, boolean isOfMonth, Explained<Duration> executed) {

    public RegisteredVisit registered() {
        return effective.registered();
    }

    public SystemOfRecord system() {
        return registered().system();
    }

    /** The executed time with the visit's name, as a part of a sum. */
    Ground part() {
        return new Part(this);
    }

    private record Part(HeldVisit visit) implements Ground {

        @Override
        public Object value() {
            return visit.executed.value();
        }

        @Override
        public Reason reason() {
            return new Step(
                    visit.executed.rule(),
                    Term.VISIT_TIME,
                    Reckoning.SUM,
                    visit.executed.value(),
                    List.of(
                            new Fact(Term.VISIT, visit.registered().id()),
                            new Fact(Term.SYSTEM, visit.system()),
                            visit.executed.why()));
        }
    }
}
