package se.kvittens.files.basisbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.Codes;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** A settlement's basis as tables: the invoice first, then what it rests on, and at last what it was made from. */
public final class BasisTables {

    private final Settlement settlement;
    private final BookWords words;

    /**
     * @param locale Swedish, or else English
     */
    public BasisTables(Settlement settlement, Locale locale) {
        this.settlement = settlement;
        this.words = new BookWords(locale, settlement);
    }

    /** Whose basis it is, of which month, and whether it is final. */
    public String heading() {
        Provenance provenance = settlement.provenance();
        String standing = words.fact(provenance.isFinal() ? "final" : "preliminary");
        return provenance.provider() + ", " + provenance.month() + ". " + standing;
    }

    /** All of them, in the order of a workbook. */
    public List<Table<?>> all(RunFacts facts) {
        List<Table<?>> all = new ArrayList<>(List.of(lines(), totals()));
        if (!settlement.corrections().isEmpty()) {
            all.add(corrections());
        }
        all.addAll(List.of(
                recipients(),
                new VisitTable(words).of(settlement),
                new DeviationTable(words).of(settlement),
                about(facts)));
        return all;
    }

    /** The lines of all recipients. */
    public Table<InvoiceLine> lines() {
        return lines(settlement.recipients());
    }

    /** The lines of one recipient. */
    public Table<InvoiceLine> linesOf(RecipientMonth month) {
        return lines(List.of(month));
    }

    private Table<InvoiceLine> lines(List<RecipientMonth> months) {
        return new Table<>(
                words.title("lines"),
                words.<InvoiceLine>columns()
                        .word("recipient", row -> row.line().recipient().value())
                        .word("referenceCode", row -> Codes.of(settlement, row.month()))
                        .word("category", row -> words.category(row.line().category()))
                        .word("kind", row -> words.word(row.line().kind()))
                        .length("time", row -> row.line().time().value())
                        .decimal("hours", row -> hours(row.line().time().value()))
                        .decimal("price", row -> row.line().price().perHour().toKronor())
                        .decimal("amount", row -> row.line().amount().value().toKronor())
                        .all(),
                Rows.of(months.stream()
                        .flatMap(month -> month.lines().stream().map(line -> new InvoiceLine(month, line)))));
    }

    /** What is invoiced by reference code. */
    public Table<?> totals() {
        return new Table<>(
                words.title("totals"),
                words.<InvoiceBasis.Total>columns()
                        .word("referenceCode", total -> Codes.of(total.code()))
                        .length("time", InvoiceBasis.Total::time)
                        .decimal("hours", total -> total.hours().value())
                        .decimal("amount", total -> total.amount().toKronor())
                        .all(),
                Rows.of(settlement.invoice().totals().stream()));
    }

    /** A row for each line of an earlier month that is credited or debited. */
    public Table<CorrectedLine> corrections() {
        return new CorrectionTable(words).of(settlement);
    }

    /** A row for each recipient's month. */
    public Table<?> recipients() {
        return new Table<>(
                words.title("recipients"),
                words.<RecipientMonth>columns()
                        .word("recipient", month -> month.recipient().id().value())
                        .word("referenceCode", month -> Codes.of(settlement, month))
                        .count("visits", month -> month.visits().size())
                        .length("granted", month -> month.granted().value())
                        .length("executed", month -> month.executed().value())
                        .length("paid", month -> month.payable().value())
                        .length("readjustment", month -> month.readjustment().value())
                        .length("meals", month -> month.meals().value())
                        .length("reportedSupplement", RecipientMonth::reportedSupplement)
                        .decimal("amount", month -> month.amount().value().toKronor())
                        .text("deviations", month -> words.listed(month.deviations()))
                        .all(),
                Rows.of(settlement.recipients().stream()));
    }

    /** By what the basis can be made again. */
    public Table<?> about(RunFacts facts) {
        return new AboutTable(words).of(settlement, facts);
    }

    private static BigDecimal hours(Duration time) {
        return Hours.of(time).value();
    }
}
