package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each line of a settlement. */
public final class LinesCsv {

    private static final List<String> COLUMNS = List.of(
            "provider", "recipient", "category", "kind", "referenceCode", "seconds", "hours", "price", "amount");

    private LinesCsv() {}

    public static void write(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rows(settlement));
    }

    static Stream<Fields> rows(Settlement settlement) {
        return settlement.recipients().stream()
                .flatMap(month -> month.lines().stream().map(line -> row(settlement, month, line)));
    }

    private static Fields row(Settlement settlement, RecipientMonth month, Line line) {
        return new Fields()
                .with("provider", settlement.provenance().provider())
                .with("recipient", line.recipient().value())
                .with("category", line.category().code())
                .with("kind", line.kind().name())
                .with("referenceCode", Codes.of(settlement, month))
                .with("seconds", line.time().value().toSeconds())
                .with("hours", Hours.of(line.time().value()).toString())
                .with("price", line.price().perHour().toString())
                .with("amount", line.amount().value().toString());
    }
}
