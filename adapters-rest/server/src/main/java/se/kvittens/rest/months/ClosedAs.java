package se.kvittens.rest.months;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.settlement.Settlement;

/**
 * By what a basis is known to be the one that was stated: of which closing it is.
 *
 * @param text the same for the ledger and for the basis, and for no other closing
 */
record ClosedAs(String text) {

    /** As the ledger has it. */
    static ClosedAs of(Posted closing) {
        return of(
                (MonthClosed) closing.posting().content(),
                closing.posting().deed().when());
    }

    /** As it will be stated. */
    static ClosedAs of(Settlement settlement, Supplied from) {
        MonthClosed closed = new MonthClosed(
                from.inputHash(),
                settlement.provenance().rules().version().label(),
                settlement.invoice().amount(),
                settlement.payable());
        return of(closed, settlement.provenance().asOf());
    }

    private static ClosedAs of(MonthClosed closed, Instant when) {
        return new ClosedAs(String.join(
                "\n",
                closed.inputHash(),
                closed.ruleBook(),
                closed.own().toString(),
                closed.payable().toString(),
                when.truncatedTo(ChronoUnit.SECONDS).toString(),
                ""));
    }
}
