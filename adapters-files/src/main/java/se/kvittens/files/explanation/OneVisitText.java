package se.kvittens.files.explanation;

import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.explanation.words.Phrase;

/** Writes why a visit counts as it does. */
final class OneVisitText {

    private final Page page;
    private final Settlement settlement;
    private final CountedVisit visit;
    private final VisitNames names;

    OneVisitText(Page page, Settlement settlement, CountedVisit visit) {
        this.page = page;
        this.settlement = settlement;
        this.visit = visit;
        this.names = new VisitNames(page);
    }

    void tell() {
        ReasonText reasons = new ReasonText(page, id -> id);
        page.out.line(page.say(
                Phrase.VISIT_OF,
                page.values.of(visit.id()),
                page.values.of(visit.effective().recipient()),
                settlement.provenance().month()));
        new HeaderText(page).print(settlement.provenance());
        page.out.heading(page.say(Phrase.HEADING_RESULT));
        page.out.line(result());
        page.out.line(page.say(Phrase.BEFORE_CAP));
        page.out.heading(page.say(Phrase.HEADING_LOCK));
        reasons.print(settlement.provenance().lock().why());
        page.out.heading(page.say(Phrase.HEADING_VISIT));
        new VisitText(page, reasons).print(visit);
        page.notes.print(page.out);
    }

    private String result() {
        String payable = page.values.of(visit.payable().value());
        String executed = page.values.of(visit.executed().value());
        String stopped = names.stoppedBy(visit);
        return stopped.isEmpty()
                ? page.say(Phrase.VISIT_COUNTS, payable, executed)
                : page.say(Phrase.VISIT_STOPPED, executed, stopped);
    }
}
