package se.kvittens.files.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.reporting.ShareReport;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.html.Bars;
import se.kvittens.files.table.Columns;
import se.kvittens.files.table.Percents;

/** How the shares of providers and carers are shown. */
final class ShareTable {

    /** Bars add up whole numbers; shares have one decimal. */
    private static final int DECIMALS = 1;

    private final ReportWords words;
    private final DateSpan days;

    ShareTable(ReportWords words, DateSpan days) {
        this.words = words;
        this.days = days;
    }

    Reported<ShareReport.Row> byProvider() {
        Columns<ShareReport.Row> columns = words.<ShareReport.Row>columns()
                .text("provider", row -> row.who().provider());
        return new Reported<>(
                words.title(ReportName.PROVIDERS),
                ShareReport.byProvider(days),
                withShares(columns).all(),
                bars(ReportName.PROVIDERS));
    }

    Reported<ShareReport.Row> byCarer() {
        Columns<ShareReport.Row> columns = words.<ShareReport.Row>columns()
                .text("provider", row -> row.who().provider())
                .word("carer", row -> row.who().carer());
        return new Reported<>(
                words.title(ReportName.CARERS),
                ShareReport.byCarer(days),
                withShares(columns).all(),
                bars(ReportName.CARERS));
    }

    private static Columns<ShareReport.Row> withShares(Columns<ShareReport.Row> columns) {
        return columns.count("visits", row -> row.shares().visits())
                .count("manual", row -> row.shares().manual())
                .percent("manualPercent", row -> share(row, Shares::manual))
                .count("postRegistered", row -> row.shares().postRegistered())
                .percent("postRegisteredPercent", row -> share(row, Shares::postRegistered))
                .count("adjusted", row -> row.shares().adjusted())
                .percent("adjustedPercent", row -> share(row, Shares::adjusted))
                .count("declined", row -> row.shares().declined())
                .length("declinedTime", row -> row.shares().declinedTime())
                .length("executed", row -> row.shares().executed());
    }

    private Bars<ShareReport.Row> bars(ReportName name) {
        return new Bars<>(
                words.chart(name),
                row -> row.who().carer().isEmpty()
                        ? row.who().provider()
                        : row.who().provider() + ", " + row.who().carer(),
                List.of(
                        new Bars.Series<>(words.heading("manualPercent"), row -> tenths(row, Shares::manual)),
                        new Bars.Series<>(words.heading("adjustedPercent"), row -> tenths(row, Shares::adjusted))),
                tenths -> words.percent(BigDecimal.valueOf(tenths, DECIMALS)));
    }

    private static @Nullable BigDecimal share(ShareReport.Row row, ToLongFunction<Shares> part) {
        return Percents.of(part.applyAsLong(row.shares()), row.shares().visits());
    }

    private static long tenths(ShareReport.Row row, ToLongFunction<Shares> part) {
        BigDecimal share = share(row, part);
        return share == null ? 0 : share.unscaledValue().longValueExact();
    }
}
