package se.kvittens.files.explanation;

import java.util.Locale;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.invoicing.CorrectionLine;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.outline.Outline;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.explanation.words.Phrase;

/** Tells a whole settlement into one outline, part by part, as a page wants it; what all parts cite stands in its notes. */
public final class BasisTelling {

    private final Page page;
    private final Settlement settlement;

    /**
     * Tells in a language.
     *
     * @param locale Swedish, or else English
     */
    public BasisTelling(Settlement settlement, Locale locale, Outline out) {
        this.page = new Page(new Lexicon(locale), settlement.provenance().rules(), out);
        this.settlement = settlement;
    }

    /** By what and when the settlement was made, and when the month was locked. */
    public void tellHeader() {
        new HeaderText(page).print(settlement.provenance());
        page.out.heading(page.say(Phrase.HEADING_LOCK));
        plainly().printSection(settlement.provenance().lock().why());
    }

    /** What there is to follow up of the provider itself. */
    public void tellDeviations() {
        DeviationText deviations = new DeviationText(page, plainly());
        settlement.deviations().forEach(deviations::printOfMonth);
    }

    /** Why a line of an earlier month is credited or debited. */
    public void tellCorrection(CorrectionLine line) {
        page.out.line(page.say(
                Phrase.LINE,
                page.lexicon.word(line.side()),
                page.values.of(line.line().category()),
                page.values.of(line.amount().value())));
        page.out.inside(() -> plainly().print(line.amount().why()));
    }

    /** One recipient's part, to be told after the header and before the next one's. */
    public RecipientText of(RecipientMonth month) {
        RecipientText text = new RecipientText(page, settlement, month);
        text.leaveAsTold(settlement.provenance().lock().why());
        return text;
    }

    /** Each rule and setting that was cited until now, and where it stands. */
    public void tellNotes() {
        page.notes.print(page.out);
    }

    private ReasonText plainly() {
        return new ReasonText(page, id -> id);
    }
}
