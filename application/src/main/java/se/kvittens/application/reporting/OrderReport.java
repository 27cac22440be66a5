package se.kvittens.application.reporting;

import java.time.Duration;
import java.time.YearMonth;
import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * What was ordered against what was executed, by recipient and month. Time is granted for months, so a month of which
 * some days are asked for is there as a whole.
 */
public final class OrderReport implements Report<OrderReport.Row> {

    private final DateSpan days;

    public OrderReport(DateSpan days) {
        this.days = days;
    }

    /**
     * A recipient's month.
     *
     * @param ordered the granted time
     * @param paid of the executed time, the cap and approvals included
     */
    public record Row(
            String provider, YearMonth month, RecipientId recipient, Duration ordered, Duration executed, Duration paid)
            implements OfRecipient {}

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        YearMonth month = settlement.provenance().month();
        if (CareZone.daysOf(month).overlaps(days)) {
            String provider = settlement.provenance().provider();
            settlement.recipients().forEach(each -> rows.accept(row(provider, month, each)));
        }
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        // Each recipient is told with its month.
    }

    private static Row row(String provider, YearMonth month, RecipientMonth recipient) {
        return new Row(
                provider,
                month,
                recipient.recipient().id(),
                recipient.granted().value(),
                recipient.executed().value(),
                recipient.payable().value());
    }
}
