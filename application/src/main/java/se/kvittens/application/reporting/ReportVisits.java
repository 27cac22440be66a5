package se.kvittens.application.reporting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.settlement.Basis;

/** Reports on the visits of months (SYS-7). */
public final class ReportVisits {

    private final SettleMonth settleMonth;

    @Inject
    public ReportVisits(RuleBookShelf shelf) {
        this.settleMonth = new SettleMonth(shelf);
    }

    /**
     * Tells a report's rows one by one. As reports are renewed every night (TIME-6), what was approved on the day of
     * {@code asOf} does not show yet.
     *
     * @param months in the order of time
     * @return the months that could not be settled, of which nothing is in the report
     */
    public <R> List<SettleMonth.Settled.Refusal> report(
            List<? extends ProviderMonths> months, Instant asOf, Report<R> report, Consumer<? super R> rows) {
        Basis preliminary = new Basis(Optional.of(asOf), false);
        List<SettleMonth.Settled.Refusal> refusals = new ArrayList<>();
        for (ProviderMonths month : months) {
            refusals.addAll(settleMonth
                    .settle(month, preliminary, (settlement, from) -> report.take(settlement, from, rows))
                    .refusals());
        }
        report.finish(rows);
        return refusals;
    }
}
