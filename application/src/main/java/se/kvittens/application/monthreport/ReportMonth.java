package se.kvittens.application.monthreport;

import jakarta.inject.Inject;
import java.time.Duration;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settlement;

/** Makes the month reports of all providers of a run, one after the other. */
public final class ReportMonth {

    private final SettleMonth settleMonth;

    @Inject
    public ReportMonth(RuleBookShelf shelf) {
        this.settleMonth = new SettleMonth(shelf);
    }

    /** What could be settled went out; what could not is in the answer. */
    public SettleMonth.Settled report(ProviderMonths months, Basis basis, Wanted wanted, MonthReportOut out) {
        return settleMonth.settle(months, basis, (settlement, from) -> out.take(of(settlement, wanted)));
    }

    private static ProviderReport of(Settlement settlement, Wanted wanted) {
        ReportRows rows = new ReportRows(wanted, settlement.provenance().month());
        Duration executed = Duration.ZERO;
        for (var recipient : settlement.recipients()) {
            rows.add(recipient);
            executed = executed.plus(recipient.executed().value());
        }
        return new ProviderReport(
                settlement.provenance().provider(),
                settlement.provenance().month(),
                settlement.provenance().rules().visits().tasks().table(),
                executed,
                rows.all());
    }
}
