package se.kvittens.application.closing;

import java.time.Instant;
import java.time.YearMonth;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;

/** What became of the wish to close a month. */
public sealed interface ClosingOutcome {

    /**
     * It is closed for good.
     *
     * @param settlement its basis, with the corrections of earlier months that it settles
     * @param from what it was settled from
     */
    record Done(Settlement settlement, JournalMonth from, Instant taken) implements ClosingOutcome {}

    /** It was closed before, and stays as it is. */
    record Known(Posted closing) implements ClosingOutcome {}

    /** It is not closed, and nothing is stated of it. */
    record Refused(Reason reason) implements ClosingOutcome {}

    /** Why a month is not closed. */
    sealed interface Reason {}

    /** The role may not close a month (SYS-2). */
    record NotInThisRole() implements Reason {}

    /** It can't be settled: most often since the lock is not past (TIME-7). */
    record Unsettled(YearMonth month, SettlementRefused why) implements Reason {}

    /** Its visits can't be had. */
    record Unsupplied(YearMonth month, NotSupplied why) implements Reason {}

    /** There are corrections of an earlier month whose recipients and prices are not at hand. */
    record EarlierMonthMissing(YearMonth month) implements Reason {}

    /** An earlier month no longer gives what was stated of it, so that a correction of it can't be told apart. */
    record StatedOtherwise(YearMonth month, RecipientId recipient) implements Reason {}

    /** The ledger could not take it down; it can be asked again. */
    record NotRecorded(JournalFault fault) implements Reason {}
}
