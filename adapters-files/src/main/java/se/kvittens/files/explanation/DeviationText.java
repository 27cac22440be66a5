package se.kvittens.files.explanation;

import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.files.explanation.words.Phrase;

/** Writes deviations: what was found, by which rule, from what, and what it does to the pay. */
final class DeviationText {

    private final Page page;
    private final ReasonText reasons;

    DeviationText(Page page, ReasonText reasons) {
        this.page = page;
        this.reasons = reasons;
    }

    /** One of a visit. */
    void print(Deviation deviation) {
        print(deviation, deviation.stopsPay() ? Phrase.STOPS_PAY : Phrase.STILL_PAYABLE);
    }

    /** One of a recipient's month, which no single visit's pay depends on. */
    void printOfMonth(Deviation deviation) {
        print(deviation, Phrase.TO_FOLLOW_UP);
    }

    private void print(Deviation deviation, Phrase effect) {
        RuleId rule = deviation.code().rule();
        page.out.item(page.say(
                Phrase.DEVIATION,
                page.lexicon.word(deviation.code()),
                deviation.code().name(),
                page.notes.rule(rule),
                page.say(effect)));
        page.out.inside(() -> {
            deviation.deadline().ifPresent(day -> page.out.item(page.say(Phrase.DEADLINE, day)));
            reasons.printAll(deviation.because());
            if (deviation.because().stream().noneMatch(Ruled.class::isInstance)) {
                printRuleBookOn(rule);
            }
        });
    }

    private void printRuleBookOn(RuleId rule) {
        String marks = page.notes.marksOf(rule);
        if (!marks.isEmpty()) {
            page.out.item(page.say(Phrase.RULE_BOOK_ON, rule, marks));
        }
    }
}
