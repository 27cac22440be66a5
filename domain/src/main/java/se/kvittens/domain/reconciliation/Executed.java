package se.kvittens.domain.reconciliation;

import java.time.Duration;
import java.util.List;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.EffectiveVisit;

/** How long visits took, as far as a system alone can say it. */
final class Executed {

    private final Reconciliation.Subject subject;
    private final DateSpan days;
    private final Setting<Boolean> declinedIsPaid;

    Executed(Reconciliation.Subject subject) {
        this.subject = subject;
        this.days = CareZone.daysOf(subject.month());
        this.declinedIsPaid = subject.rules().visits().registration().declined();
    }

    HeldVisit of(EffectiveVisit visit) {
        boolean isOfMonth = days.contains(visit.date());
        return new HeldVisit(visit, isOfMonth, isOfMonth ? time(visit) : outside(visit));
    }

    private Explained<Duration> time(EffectiveVisit visit) {
        TimeSpan span = visit.span();
        if (span == null) {
            return nothing(RuleId.REG_10, new Fact(Term.STOPPED_BY, DeviationCode.INCOMPLETE));
        }
        if (visit.registered().remarks().declined() && !declinedIsPaid.value()) {
            return nothing(RuleId.REG_12, new Fact(Term.STOPPED_BY, DeviationCode.DECLINED), new Ruled(declinedIsPaid));
        }
        return Explained.elapsed(RuleId.TIME_1, Term.EXECUTED_TIME, span);
    }

    private Explained<Duration> outside(EffectiveVisit visit) {
        return nothing(RuleId.TIME_2, new Fact(Term.VISIT_DATE, visit.date()), new Fact(Term.MONTH, subject.month()));
    }

    private static Explained<Duration> nothing(RuleId rule, Reason... because) {
        return Explained.judged(rule, Term.EXECUTED_TIME, Duration.ZERO, List.of(because));
    }
}
