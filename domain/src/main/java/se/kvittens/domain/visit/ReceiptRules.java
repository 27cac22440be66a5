package se.kvittens.domain.visit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.deviation.Findings;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.ByHand;

/** How a visit's receipts must be made, and what follows where they were made by hand. */
public record ReceiptRules(
        Setting<Set<ReceiptMethod>> digitalMethods,
        ManualReceiptPolicy manualReceipts,
        PostRegistrationPolicy postRegistrations) {

    /** What the receipts of a visit give a reviewer to look at, by what its tasks are. */
    void judge(EffectiveVisit visit, ByHand tasks, boolean refusalAgreed, Findings found) {
        if (hasManualReceipt(visit) && !isByHandByNature(visit, tasks)) {
            found.add(manualReceipts.judge(visit.registered().remarks(), refusalAgreed));
        }
        judgePostRegistration(visit.registered(), found);
    }

    public boolean hasManualReceipt(EffectiveVisit visit) {
        return isManual(visit.start()) || isManual(visit.end());
    }

    /** Whatever is not digital is manual. */
    @Home(RuleId.REG_1)
    private boolean isManual(@Nullable Receipt receipt) {
        return receipt != null && !digitalMethods.value().contains(receipt.method());
    }

    /** The tasks are, all of them; some only where the visit has an end outside the home. */
    @Home(RuleId.REG_3)
    private static boolean isByHandByNature(EffectiveVisit visit, ByHand tasks) {
        return switch (tasks) {
            case ALWAYS -> true;
            case NEVER -> false;
            case WHEN_AN_END_IS_OUTSIDE ->
                visit.registered()
                        .remarks()
                        .manualCause()
                        .filter(ManualCause.OUTSIDE_HOME::equals)
                        .isPresent();
        };
    }

    @Home(RuleId.REG_4)
    private void judgePostRegistration(RegisteredVisit visit, Findings found) {
        Instant registered = visit.registration().registered();
        Receipt end = visit.end();
        if (end == null || !isManual(visit.start()) || !isManual(end) || !registered.isAfter(end.at())) {
            return;
        }
        found.add(Deviation.noted(
                DeviationCode.POST_REGISTERED,
                new Fact(Term.REGISTERED, registered),
                new Fact(Term.REGISTERED_END, end.at()),
                new Ruled(digitalMethods)));
        found.add(postRegistrations.judgeLate(registered, end.at()));
    }
}
