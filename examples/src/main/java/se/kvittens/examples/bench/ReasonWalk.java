package se.kvittens.examples.bench;

import java.util.List;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;

/** Reads why every value of a settlement is what it is, down to the facts. */
public final class ReasonWalk {

    private ReasonWalk() {}

    /** How many reasons there are; one that explains several values is read, and counted, for each. */
    public static long reasonsOf(Settlement settlement) {
        return settlement.recipients().stream().mapToLong(ReasonWalk::of).sum() + of(settlement.deviations());
    }

    private static long of(RecipientMonth month) {
        long reasons = of(month.granted()) + of(month.executed()) + of(month.payable());
        reasons += of(month.readjustment()) + of(month.meals()) + of(month.amount()) + of(month.deviations());
        for (Line line : month.lines()) {
            reasons += of(line.time()) + of(line.amount());
        }
        for (CountedVisit visit : month.visits()) {
            reasons += of(visit.executed()) + of(visit.payable()) + of(visit.deviations());
        }
        return reasons;
    }

    private static long of(Explained<?> value) {
        return of(value.why());
    }

    private static long of(List<Deviation> deviations) {
        long reasons = 0;
        for (Deviation deviation : deviations) {
            for (Reason reason : deviation.because()) {
                reasons += of(reason);
            }
        }
        return reasons;
    }

    private static long of(Reason reason) {
        long reasons = 1;
        if (reason instanceof Step step) {
            for (Reason part : step.because()) {
                reasons += of(part);
            }
        }
        return reasons;
    }
}
