package se.kvittens.domain.compensation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** Up to what a recipient's executed time of a month is paid. */
@Home(RuleId.PAY_1)
public sealed interface CapPolicy {

    /** What is paid of the payable time. */
    Explained<Duration> paid(Explained<Duration> payable, Explained<Duration> granted, Duration excessApproved);

    /** Where more was executed than granted. */
    Optional<Deviation> judge(Explained<Duration> payable, Explained<Duration> granted);

    /** Up to the granted time, and beyond it as far as the case worker has approved it. */
    record UpToGranted(Setting<String> policy, Setting<CapUnit> per) implements CapPolicy {

        @Override
        public Explained<Duration> paid(
                Explained<Duration> payable, Explained<Duration> granted, Duration excessApproved) {
            if (payable.value().compareTo(granted.value()) <= 0) {
                return payable;
            }
            Explained<Duration> most = Explained.reckoned(
                    RuleId.PAY_1,
                    Term.MOST_PAID,
                    Reckoning.SUM,
                    Duration.class,
                    List.of(granted, new Fact(Term.EXCESS_APPROVED, excessApproved)));
            return Explained.reckoned(
                    RuleId.PAY_1,
                    Term.PAID_TIME,
                    Reckoning.LESSER,
                    Duration.class,
                    List.of(payable, most, new Ruled(policy), new Ruled(per)));
        }

        @Override
        public Optional<Deviation> judge(Explained<Duration> payable, Explained<Duration> granted) {
            return payable.value().compareTo(granted.value()) > 0
                    ? Optional.of(Deviation.noted(
                            DeviationCode.EXECUTED_OVER_GRANTED,
                            new Fact(Term.PAYABLE_TIME, payable.value()),
                            new Fact(Term.GRANTED_TIME, granted.value()),
                            new Ruled(policy)))
                    : Optional.empty();
        }
    }

    /** For whom and how long executed time is held against granted time. */
    enum CapUnit {
        RECIPIENT_AND_MONTH
    }

    /** All of it. */
    record AllPayable(Setting<String> policy) implements CapPolicy {

        @Override
        public Explained<Duration> paid(
                Explained<Duration> payable, Explained<Duration> granted, Duration excessApproved) {
            return payable;
        }

        @Override
        public Optional<Deviation> judge(Explained<Duration> payable, Explained<Duration> granted) {
            return Optional.empty();
        }
    }
}
