package se.kvittens.files.basispage;

import java.util.Locale;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.basisbook.BasisTables;
import se.kvittens.files.explanation.BasisTelling;
import se.kvittens.files.explanation.RecipientText;
import se.kvittens.files.html.HtmlTable;
import se.kvittens.files.html.Markup;
import se.kvittens.files.table.CellTexts;
import se.kvittens.files.table.Table;

/** What stands on a basis page, from the invoice down to what each amount rests on. */
final class PageBody {

    private final Markup out;
    private final Settlement settlement;
    private final Locale locale;
    private final PageWords words;
    private final BasisTables tables;
    private final FoldedOutline outline;
    private final BasisTelling telling;

    PageBody(Markup out, Settlement settlement, Locale locale) {
        this.out = out;
        this.settlement = settlement;
        this.locale = locale;
        this.words = new PageWords(locale);
        this.tables = new BasisTables(settlement, locale);
        this.outline = new FoldedOutline(out);
        this.telling = new BasisTelling(settlement, locale, outline);
    }

    void write(RunFacts facts) {
        if (!settlement.provenance().isFinal()) {
            out.tag("<p class=\"warning\">").text(words.say("preliminary")).tag("</p>\n");
        }
        out.element("p", words.say("lead"));
        tell(telling::tellHeader);
        out.element("h2", words.say("heading.invoice"));
        write(tables.totals());
        write(tables.recipients());
        writeCorrections();
        writeDeviations();
        out.element("h2", words.say("heading.recipients"));
        settlement.recipients().forEach(this::write);
        out.element("h2", words.say("heading.notes"));
        tell(telling::tellNotes);
        out.element("h2", words.say("heading.about"));
        write(tables.about(facts));
    }

    private void writeCorrections() {
        if (!settlement.corrections().isEmpty()) {
            CellTexts texts = new CellTexts(locale);
            texts.decimal(settlement.payable().toKronor());
            out.element("h2", words.say("heading.corrections", texts.takeRow().get(0)));
            new HtmlTable<>(out, tables.corrections(), locale)
                    .write(row -> tell(() -> telling.tellCorrection(row.line())));
        }
    }

    private void writeDeviations() {
        if (!settlement.deviations().isEmpty()) {
            out.element("h2", words.say("heading.provider"));
            tell(telling::tellDeviations);
        }
    }

    private void write(RecipientMonth month) {
        RecipientText text = telling.of(month);
        out.tag("<section>\n")
                .element(
                        "h3",
                        words.say(
                                "heading.recipient",
                                PersonalNumbers.maskedIn(month.recipient().id().value()),
                                amountOf(month)));
        tell(text::tellResult);
        if (!month.lines().isEmpty()) {
            new HtmlTable<>(out, tables.linesOf(month), locale).write(line -> tell(() -> text.tellLine(line.line())));
        }
        tell(text::tellTimes);
        tell(text::tellVisits);
        out.tag("</section>\n");
    }

    private String amountOf(RecipientMonth month) {
        CellTexts texts = new CellTexts(locale);
        texts.decimal(month.amount().value().toKronor());
        return texts.takeRow().get(0);
    }

    private void tell(Runnable part) {
        part.run();
        outline.endPart();
    }

    private <R> void write(Table<R> table) {
        new HtmlTable<>(out, table, locale).write();
    }
}
