package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each reference code of a settlement's invoice. */
public final class TotalsCsv {

    private static final List<String> COLUMNS = List.of("provider", "referenceCode", "seconds", "hours", "amount");

    private TotalsCsv() {}

    public static void write(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rows(settlement));
    }

    static Stream<Fields> rows(Settlement settlement) {
        return settlement.invoice().totals().stream()
                .map(total -> new Fields()
                        .with("provider", settlement.provenance().provider())
                        .with("referenceCode", Codes.of(total.code()))
                        .with("seconds", total.time().toSeconds())
                        .with("hours", total.hours().toString())
                        .with("amount", total.amount().toString()));
    }
}
