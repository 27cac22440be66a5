package se.kvittens.domain.visit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.time.TimeSpan;

/**
 * A visit with what the registration and task rules found.
 *
 * @param tasks that were performed, as the rule book's table has them
 * @param category what it is priced as
 * @param lacksTasks whether tasks are missing that it must have unless it is the second carer's (TASK-1)
 */
public record JudgedVisit(
        EffectiveVisit effective, List<Task> tasks, Category category, boolean lacksTasks, List<Deviation> deviations) {

    private static final Set<DeviationCode> NOT_EXECUTED = EnumSet.of(DeviationCode.INCOMPLETE, DeviationCode.DECLINED);

    public JudgedVisit {
        deviations = List.copyOf(deviations);
    }

    /** Whether nothing stops its pay so far; missing tasks are decided where pairs are found. */
    public boolean isPayable() {
        for (Deviation found : deviations) {
            if (found.stopsPay()) {
                return false;
            }
        }
        return true;
    }

    public CarerId carer() {
        return effective.carer();
    }

    public boolean isFlagged() {
        return effective.registered().remarks().doubleStaffing();
    }

    /** Its elapsed length; zero where a receipt is missing, or where it was declined and that stops the pay. */
    public Explained<Duration> executed() {
        TimeSpan span = effective.span();
        Deviation notExecuted = notExecuted();
        if (notExecuted != null) {
            Fact stopped = new Fact(Term.STOPPED_BY, notExecuted.code());
            return Explained.judged(notExecuted.code().rule(), Term.EXECUTED_TIME, Duration.ZERO, List.of(stopped));
        }
        if (span == null) {
            return Explained.judged(RuleId.REG_10, Term.EXECUTED_TIME, Duration.ZERO, List.of());
        }
        return Explained.elapsed(RuleId.TIME_1, Term.EXECUTED_TIME, span);
    }

    private @Nullable Deviation notExecuted() {
        for (Deviation found : deviations) {
            if (found.stopsPay() && NOT_EXECUTED.contains(found.code())) {
                return found;
            }
        }
        return null;
    }
}
