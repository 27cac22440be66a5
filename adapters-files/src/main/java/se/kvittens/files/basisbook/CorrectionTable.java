package se.kvittens.files.basisbook;

import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.Codes;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** A row for each line of an earlier month that is credited or debited. */
final class CorrectionTable {

    private final BookWords words;

    CorrectionTable(BookWords words) {
        this.words = words;
    }

    Table<CorrectedLine> of(Settlement settlement) {
        return new Table<>(
                words.title("corrections"),
                words.<CorrectedLine>columns()
                        .word("month", row -> row.month().month().toString())
                        .word("side", row -> words.word(row.line().side()))
                        .word("recipient", row -> stated(row).recipient().value())
                        .word("referenceCode", row -> Codes.of(stated(row).code()))
                        .word("category", row -> words.category(stated(row).category()))
                        .word("kind", row -> words.word(stated(row).kind()))
                        .length("time", row -> stated(row).time())
                        .decimal("hours", row -> Hours.of(stated(row).time()).value())
                        .decimal("price", row -> stated(row).price().perHour().toKronor())
                        .decimal("amount", row -> row.line().amount().value().toKronor())
                        .all(),
                Rows.of(settlement.corrections().stream()
                        .flatMap(month -> month.lines().stream().map(line -> new CorrectedLine(month, line)))));
    }

    private static StatedLine stated(CorrectedLine row) {
        return row.line().line();
    }
}
