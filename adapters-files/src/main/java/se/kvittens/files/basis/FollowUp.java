package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;
import se.kvittens.files.row.JsonRows;

/** How a provider's month looks to a reviewer (SYS-6): one row, as CSV or JSON. A share of nothing is empty. */
public final class FollowUp {

    private static final List<String> COLUMNS = List.of(
            "provider",
            "month",
            "visits",
            "manual",
            "manualPercent",
            "postRegistered",
            "postRegisteredPercent",
            "adjusted",
            "adjustedPercent",
            "declined",
            "declinedSeconds",
            "executedSeconds",
            "grantedSeconds",
            "executedOverGrantedPercent",
            "reportedSupplementSeconds",
            "reportedSupplementHours");

    private FollowUp() {}

    public static void writeCsv(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, Stream.of(row(settlement)));
    }

    public static void writeJson(Settlement settlement, Writer out) throws IOException {
        try (JsonRows json = new JsonRows(out)) {
            json.value(row(settlement));
        }
    }

    static Fields row(Settlement settlement) {
        Shares shares = settlement.shares();
        Duration reported = settlement.recipients().stream()
                .map(RecipientMonth::reportedSupplement)
                .reduce(Duration.ZERO, Duration::plus);
        long executed = shares.executed().toSeconds();
        long granted = shares.granted().toSeconds();
        return new Fields()
                .with("provider", settlement.provenance().provider())
                .with("month", settlement.provenance().month().toString())
                .with("visits", shares.visits())
                .with("manual", shares.manual())
                .with("manualPercent", Percent.of(shares.manual(), shares.visits()))
                .with("postRegistered", shares.postRegistered())
                .with("postRegisteredPercent", Percent.of(shares.postRegistered(), shares.visits()))
                .with("adjusted", shares.adjusted())
                .with("adjustedPercent", Percent.of(shares.adjusted(), shares.visits()))
                .with("declined", shares.declined())
                .with("declinedSeconds", shares.declinedTime().toSeconds())
                .with("executedSeconds", executed)
                .with("grantedSeconds", granted)
                .with("executedOverGrantedPercent", Percent.of(executed, granted))
                .with("reportedSupplementSeconds", reported.toSeconds())
                .with("reportedSupplementHours", Hours.of(reported).toString());
    }
}
