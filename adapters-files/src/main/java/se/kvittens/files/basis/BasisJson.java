package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.row.Fields;
import se.kvittens.files.row.JsonRows;

/** The whole basis of a provider's month as JSON, in codes and without a language. Amounts and hours are texts. */
public final class BasisJson {

    private static final DeviationsCsv DEVIATIONS = new DeviationsCsv(Locale.ROOT);

    private BasisJson() {}

    public static void write(Settlement settlement, RunFacts facts, Writer out) throws IOException {
        try (JsonRows json = new JsonRows(out)) {
            json.startObject();
            json.field("provider", settlement.provenance().provider());
            json.field(
                    "municipality",
                    settlement.provenance().rules().version().municipality().value());
            json.field("month", settlement.provenance().month().toString());
            json.field("provenance", new ProvenanceFields(settlement, facts).fields());
            json.field("total", settlement.invoice().amount().toString());
            json.array("totals", withoutProvider(TotalsCsv.rows(settlement)));
            json.array("recipients", settlement.recipients().stream().map(month -> recipient(settlement, month)));
            json.array("lines", withoutProvider(LinesCsv.rows(settlement)));
            json.array("deviations", DEVIATIONS.rows(settlement).map(row -> row.without(DeviationsCsv.TEXT)));
            json.field("followUp", FollowUp.row(settlement).byName());
            if (!settlement.corrections().isEmpty()) {
                json.array("corrections", CorrectionsCsv.reasons(settlement));
                json.array("correctionLines", withoutProvider(CorrectionsCsv.rows(settlement)));
                json.field("payable", settlement.payable().toString());
            }
            json.endObject();
        }
    }

    private static Stream<Fields> withoutProvider(Stream<Fields> rows) {
        return rows.map(row -> row.without("provider"));
    }

    private static Fields recipient(Settlement settlement, RecipientMonth month) {
        return new Fields()
                .with("recipient", month.recipient().id().value())
                .with("referenceCode", Codes.of(settlement, month))
                .with("granted", month.granted().value().toString())
                .with("executed", month.executed().value().toString())
                .with("payable", month.payable().value().toString())
                .with("readjustment", month.readjustment().value().toString())
                .with("meals", month.meals().value().toString())
                .with("reportedSupplement", month.reportedSupplement().toString())
                .with("amount", month.amount().value().toString());
    }
}
