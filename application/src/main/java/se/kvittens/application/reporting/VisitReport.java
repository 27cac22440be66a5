package se.kvittens.application.reporting;

import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.DateSpan;

/** The visits of the days, recipient by recipient. */
public final class VisitReport implements Report<VisitReport.Row> {

    private final DateSpan days;

    public VisitReport(DateSpan days) {
        this.days = days;
    }

    /** A visit and who made it. */
    public record Row(String provider, CountedVisit visit) implements OfRecipient {

        @Override
        public RecipientId recipient() {
            return visit.effective().recipient();
        }
    }

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        String provider = settlement.provenance().provider();
        settlement
                .visits()
                .filter(visit -> days.contains(visit.effective().date()))
                .forEachOrdered(visit -> rows.accept(new Row(provider, visit)));
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        // Each visit is told with its month.
    }
}
