package se.kvittens.files.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.words.Phrase;

/** Tells why a recipient's month is worth what it is: the result first, then each part of it. */
public final class RecipientText {

    private final Page page;
    private final Settlement settlement;
    private final RecipientMonth month;
    private final ReasonText reasons;

    RecipientText(Page page, Settlement settlement, RecipientMonth month) {
        this.page = page;
        this.settlement = settlement;
        this.month = month;
        VisitNames names = new VisitNames(page);
        Map<String, String> visits = month.visits().stream()
                .collect(Collectors.toMap(visit -> visit.id().value(), names::of));
        this.reasons = new ReasonText(page, id -> visits.getOrDefault(id, id));
    }

    /** All of it, by itself. */
    void tell() {
        page.out.line(page.say(
                Phrase.RECIPIENT,
                page.values.of(month.recipient().id()),
                settlement.provenance().month()));
        new HeaderText(page).print(settlement.provenance());
        page.out.heading(page.say(Phrase.HEADING_RESULT));
        tellResult();
        if (!month.lines().isEmpty()) {
            page.out.heading(page.say(Phrase.HEADING_LINES));
            month.lines().forEach(this::tellLine);
        }
        tellTimes();
        printSection(Phrase.HEADING_LOCK, settlement.provenance().lock().why());
        tellVisits();
        page.notes.print(page.out);
    }

    void leaveAsTold(Step step) {
        reasons.leaveAsTold(step);
    }

    /** The answer in a few sentences. */
    public void tellResult() {
        new ResultText(page).print(month);
    }

    /** Why a line's amount is what it is. What {@link #tellTimes} tells is left to it. */
    public void tellLine(Line line) {
        List.of(month.granted(), month.readjustment(), month.meals())
                .forEach(told -> reasons.leaveForLater(told.why()));
        page.out.line(page.say(
                Phrase.LINE,
                page.lexicon.word(line.kind()),
                page.values.of(line.category()),
                page.values.of(line.amount().value())));
        page.out.inside(() -> {
            reasons.print(line.amount().why());
            if (line.kind() == LineKind.SUPPLEMENT) {
                printRuleBookOn(RuleId.PAY_6);
            }
        });
    }

    /** Why the times are what they are that the lines rest on, and the deviations of the recipient. */
    public void tellTimes() {
        printSection(Phrase.HEADING_PAID, month.payable().why());
        if (!month.visits().isEmpty()) {
            printRuleBookOn(RuleId.PAY_1);
        }
        printSection(Phrase.HEADING_GRANTED, month.granted().why());
        printReadjustment();
        printBesides();
        printDeviations(month.deviations());
    }

    /** What of each visit counts. */
    public void tellVisits() {
        page.out.heading(page.say(Phrase.HEADING_VISITS, month.visits().size()));
        VisitText text = new VisitText(page, reasons);
        month.visits().forEach(text::print);
    }

    private void printRuleBookOn(RuleId rule) {
        page.out.item(page.say(Phrase.RULE_BOOK_ON, rule, page.notes.marksOf(rule)));
    }

    private void printSection(Phrase heading, Step step) {
        page.out.heading(page.say(heading));
        reasons.printSection(step);
    }

    private void printReadjustment() {
        printSection(Phrase.HEADING_READJUSTMENT, month.readjustment().why());
        if (month.readjustment().value().isZero()) {
            page.out.item(page.say(
                    Phrase.NO_READJUSTMENT, page.notes.marksOf(RuleId.PAY_3), page.notes.marksOf(RuleId.PAY_4)));
        }
    }

    private void printBesides() {
        if (!month.meals().value().isZero()) {
            printSection(Phrase.HEADING_MEALS, month.meals().why());
        }
        if (!month.reportedSupplement().isZero()) {
            page.out.heading(page.say(Phrase.HEADING_SUPPLEMENT));
            page.out.item(page.say(
                    Phrase.SUPPLEMENT_OUTSIDE,
                    page.values.of(month.reportedSupplement()),
                    page.lexicon.word(month.recipient().area()),
                    page.notes.marksOf(RuleId.PAY_6)));
        }
    }

    private void printDeviations(List<Deviation> found) {
        if (!found.isEmpty()) {
            page.out.heading(page.say(Phrase.HEADING_RECIPIENT_DEVIATIONS));
            DeviationText deviations = new DeviationText(page, reasons);
            found.forEach(deviations::printOfMonth);
        }
    }
}
