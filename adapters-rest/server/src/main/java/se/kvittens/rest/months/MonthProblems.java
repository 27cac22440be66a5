package se.kvittens.rest.months;

import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.ClosingOutcome.EarlierMonthMissing;
import se.kvittens.application.closing.ClosingOutcome.NotInThisRole;
import se.kvittens.application.closing.ClosingOutcome.NotRecorded;
import se.kvittens.application.closing.ClosingOutcome.StatedOtherwise;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.closing.NotSupplied;
import se.kvittens.application.closing.NotSupplied.NoRuleBook;
import se.kvittens.application.closing.NotSupplied.Unread;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Why a month is not had or closed. */
public final class MonthProblems {

    private MonthProblems() {}

    /** Its visits can't be had. */
    public static Problem of(NotSupplied why) {
        if (why instanceof Unread unread) {
            return Problems.of(unread.fault());
        }
        return why instanceof NoRuleBook ? Problems.of(RefusalCode.NO_RULE_BOOK) : Problems.visitsInBoth();
    }

    static Problem of(ClosingOutcome.Reason reason) {
        if (reason instanceof NotInThisRole) {
            return Problems.of(RefusalCode.NOT_IN_THIS_ROLE);
        }
        if (reason instanceof Unsettled unsettled) {
            return Problems.of(unsettled.why());
        }
        if (reason instanceof Unsupplied unsupplied) {
            return of(unsupplied.why());
        }
        if (reason instanceof EarlierMonthMissing missing) {
            return Problems.earlierMonth("EARLIER_MONTH_MISSING", missing.month());
        }
        return reason instanceof StatedOtherwise stated
                ? Problems.earlierMonth("STATED_OTHERWISE", stated.month())
                : Problems.of(((NotRecorded) reason).fault());
    }
}
