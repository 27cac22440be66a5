package se.kvittens.domain.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** What a receipt made by hand needs. */
@Home(RuleId.REG_2)
public sealed interface ManualReceiptPolicy {

    /**
     * Judges a visit with a manual receipt.
     *
     * @param refusalAgreed whether the case worker has agreed to the recipient's refusing a tag
     */
    Deviation judge(Remarks remarks, boolean refusalAgreed);

    private static Fact causeOf(Remarks remarks) {
        return new Fact(
                Term.MANUAL_CAUSE,
                remarks.manualCause().<Object>map(cause -> cause).orElse(Optional.empty()));
    }

    /** Paid only with a cause that is permitted: always, or with the case worker's word. */
    record PermittedCauses(
            Setting<String> policy,
            Setting<Set<ManualCause>> permitted,
            Setting<Set<ManualCause>> permittedWhenAllowed,
            Setting<Set<ManualCause>> permittedWhenAgreed)
            implements ManualReceiptPolicy {

        @Override
        public Deviation judge(Remarks remarks, boolean refusalAgreed) {
            Optional<ManualCause> cause = remarks.manualCause();
            if (cause.filter(permitted.value()::contains).isPresent()) {
                return permitted(remarks, new Ruled(permitted));
            }
            if (cause.filter(permittedWhenAllowed.value()::contains).isPresent()) {
                Reason allowed = new Fact(Term.ALLOWED_BY_CASE_WORKER, remarks.outsideAllowed());
                return remarks.outsideAllowed()
                        ? permitted(remarks, allowed, new Ruled(permittedWhenAllowed))
                        : refused(remarks, allowed, new Ruled(permittedWhenAllowed));
            }
            if (cause.filter(permittedWhenAgreed.value()::contains).isPresent()) {
                Reason agreed = new Fact(Term.AGREED_WITH_CASE_WORKER, refusalAgreed);
                return refusalAgreed
                        ? permitted(remarks, agreed, new Ruled(permittedWhenAgreed))
                        : refused(remarks, agreed, new Ruled(permittedWhenAgreed));
            }
            return refused(remarks, new Ruled(policy), new Ruled(permitted));
        }

        private static Deviation permitted(Remarks remarks, Reason... because) {
            return new Deviation(DeviationCode.MANUAL_RECEIPT, false, withCause(remarks, because), Optional.empty());
        }

        private static Deviation refused(Remarks remarks, Reason... because) {
            return new Deviation(
                    DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE, true, withCause(remarks, because), Optional.empty());
        }

        private static List<Reason> withCause(Remarks remarks, Reason... because) {
            List<Reason> all = new ArrayList<>(List.of(because));
            all.add(0, causeOf(remarks));
            return all;
        }
    }

    /** Paid once approved, whatever the cause; followed up by whether there is an accepted one. */
    record PaidOnceApproved(Setting<String> policy, Setting<Set<ManualCause>> accepted) implements ManualReceiptPolicy {

        @Override
        public Deviation judge(Remarks remarks, boolean refusalAgreed) {
            boolean isAccepted =
                    remarks.manualCause().filter(accepted.value()::contains).isPresent();
            return Deviation.noted(
                    isAccepted ? DeviationCode.MANUAL_RECEIPT : DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE,
                    causeOf(remarks),
                    new Ruled(policy),
                    new Ruled(accepted));
        }
    }
}
