package se.kvittens.domain.compensation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** What an ended assignment pays, exactly, and in which month. */
@Home(RuleId.PAY_4)
public sealed interface EndedAssignmentPolicy {

    List<Explained<ExactTime>> paidEnds(YearMonth month, ReadjustmentPolicy.Entitlement entitlement);

    /** Pays some days of each order that was ended for a reason that pays, unless the provider has mismanaged it. */
    record DaysOnEnd(
            Setting<String> policy,
            Setting<Integer> days,
            Setting<Set<EndReason>> payingReasons,
            Setting<Boolean> evenIfMismanaged,
            Setting<PaidIn> paidIn,
            Setting<BigDecimal> daysPerMonth)
            implements EndedAssignmentPolicy {

        @Override
        public List<Explained<ExactTime>> paidEnds(YearMonth month, ReadjustmentPolicy.Entitlement entitlement) {
            return entitlement.counting().stream()
                    .flatMap(execution ->
                            execution instanceof Order.Ended ended ? Stream.of(ended) : Stream.<Order.Ended>empty())
                    .filter(ended -> paidIn.value().monthOf(ended).equals(month))
                    .filter(ended -> payingReasons.value().contains(ended.reason()))
                    .filter(ended -> evenIfMismanaged.value() || !ended.mismanaged())
                    .map(ended -> paidEnd(ended, entitlement.grants()))
                    .toList();
        }

        private Explained<ExactTime> paidEnd(Order.Ended ended, GrantRules grants) {
            Ratio share = Ratio.of(days.value(), 1)
                    .times(Ratio.of(daysPerMonth.value()).inverse());
            return Explained.reckoned(
                    RuleId.PAY_4,
                    Term.READJUSTMENT_OF_END,
                    Reckoning.SCALED,
                    ExactTime.class,
                    List.of(
                            new Fact(Term.LAST_DAY_IN_FORCE, ended.lastDay()),
                            new Fact(Term.END_REASON, ended.reason()),
                            grants.monthly(ended),
                            new Fact(Term.FACTOR, share),
                            new Ruled(days),
                            new Ruled(payingReasons),
                            new Ruled(paidIn),
                            new Ruled(daysPerMonth)));
        }
    }

    /** The month whose basis bears the days. */
    enum PaidIn {
        MONTH_OF_END_DATE {
            @Override
            YearMonth monthOf(Order.Ended ended) {
                return YearMonth.from(ended.lastDay());
            }
        },
        MONTH_AFTER_END_DATE {
            @Override
            YearMonth monthOf(Order.Ended ended) {
                return YearMonth.from(ended.lastDay()).plusMonths(1);
            }
        };

        abstract YearMonth monthOf(Order.Ended ended);
    }

    /** Pays nothing, for any end. */
    record Nothing(Setting<String> policy) implements EndedAssignmentPolicy {

        @Override
        public List<Explained<ExactTime>> paidEnds(YearMonth month, ReadjustmentPolicy.Entitlement entitlement) {
            return List.of();
        }
    }
}
