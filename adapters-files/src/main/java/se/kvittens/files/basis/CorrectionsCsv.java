package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.CorrectionLine;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.invoicing.VisitCorrection;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.json.PlainValue;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each line of an earlier month that is credited or debited (REG-17). Time and price are those of the line. */
public final class CorrectionsCsv {

    private static final List<String> COLUMNS = List.of(
            "provider",
            "month",
            "side",
            "recipient",
            "category",
            "kind",
            "referenceCode",
            "seconds",
            "hours",
            "price",
            "amount");

    private CorrectionsCsv() {}

    public static void write(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rows(settlement));
    }

    static Stream<Fields> rows(Settlement settlement) {
        return settlement.corrections().stream()
                .flatMap(month -> month.lines().stream().map(line -> row(settlement, month, line)));
    }

    private static Fields row(Settlement settlement, CorrectedMonth month, CorrectionLine correction) {
        StatedLine line = correction.line();
        return new Fields()
                .with("provider", settlement.provenance().provider())
                .with("month", month.month().toString())
                .with("side", correction.side().name())
                .with("recipient", line.recipient().value())
                .with("category", line.category().code())
                .with("kind", line.kind().name())
                .with("referenceCode", Codes.of(line.code()))
                .with("seconds", line.time().toSeconds())
                .with("hours", Hours.of(line.time()).toString())
                .with("price", line.price().perHour().toString())
                .with("amount", correction.amount().value().toString());
    }

    /** A row for each correction of a visit that is settled. */
    static Stream<Fields> reasons(Settlement settlement) {
        return settlement.corrections().stream()
                .flatMap(month -> month.because().stream().map(each -> reason(month, each)));
    }

    private static Fields reason(CorrectedMonth month, VisitCorrection each) {
        return new Fields()
                .with("month", month.month().toString())
                .with("visit", each.visit().value())
                .with("recipient", each.recipient().value())
                .with("version", each.correction().version())
                .with("role", each.correction().by().name())
                .with("made", PlainValue.local(each.correction().made()))
                .with("cause", each.correction().cause().name());
    }
}
