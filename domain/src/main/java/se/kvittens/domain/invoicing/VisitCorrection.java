package se.kvittens.domain.invoicing;

import java.util.List;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.Correction;

/** A correction of a visit, as the basis in which it is settled tells it. */
public record VisitCorrection(VisitId visit, RecipientId recipient, Correction correction) {

    Explained<VisitId> told() {
        return Explained.judged(
                RuleId.REG_17,
                Term.CORRECTION,
                visit,
                List.of(
                        new Fact(Term.CORRECTION_VERSION, correction.version()),
                        new Fact(Term.CORRECTED_BY, correction.by()),
                        new Fact(Term.CORRECTION_MADE, correction.made()),
                        new Fact(Term.CORRECTION_CAUSE, correction.cause())));
    }
}
