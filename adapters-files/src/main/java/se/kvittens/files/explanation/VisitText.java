package se.kvittens.files.explanation;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.files.explanation.words.Phrase;

/** Writes one visit: what was registered, what changed, what counts, and each rule that judged it. */
final class VisitText {

    private final Page page;
    private final ReasonText reasons;
    private final DeviationText deviations;

    VisitText(Page page, ReasonText reasons) {
        this.page = page;
        this.reasons = reasons;
        this.deviations = new DeviationText(page, reasons);
    }

    void print(CountedVisit visit) {
        RegisteredVisit registered = visit.effective().registered();
        page.out.line(page.say(
                Phrase.VISIT,
                page.values.of(visit.id()),
                visit.effective().date(),
                page.values.of(registered.carer()),
                page.lexicon.word(registered.system())));
        page.out.inside(() -> {
            printRegistered(registered);
            new RemarksText(page).print(registered);
            printEffective(visit);
            printTimes(visit);
            printDeviations(visit.deviations());
        });
    }

    private void printRegistered(RegisteredVisit visit) {
        page.out.line(page.say(Phrase.REGISTERED_TIMES, receipt(visit.start()), receipt(visit.end())));
        Registration registration = visit.registration();
        page.out.line(page.say(
                Phrase.ENTERED,
                page.values.of(registration.registered()),
                registration.approved().map(page.values::of).orElseGet(() -> page.say(Phrase.NEVER))));
        registration.adjustments().forEach(change -> page.out.line(page.values.of(change)));
    }

    private void printEffective(CountedVisit visit) {
        TimeSpan span = visit.effective().span();
        if (span != null) {
            boolean same = isAt(visit.effective().registered().start(), span.start())
                    && isAt(visit.effective().registered().end(), span.end());
            page.out.line(
                    page.say(same ? Phrase.EFFECTIVE_AS_REGISTERED : Phrase.EFFECTIVE_TIMES, page.values.of(span)));
        }
        List<Object> tasks =
                List.copyOf(new TreeSet<>(visit.effective().registered().tasks()));
        page.out.line(page.say(Phrase.TASKS_OF_VISIT, page.values.of(tasks), page.values.of(visit.category())));
    }

    private void printTimes(CountedVisit visit) {
        reasons.print(visit.executed().why());
        if (visit.payable().equals(visit.executed())) {
            page.out.item(page.labelled(Term.PAYABLE_TIME, visit.payable().value()) + page.say(Phrase.ALL_OF_EXECUTED));
        } else {
            reasons.print(visit.payable().why());
        }
    }

    private void printDeviations(List<Deviation> found) {
        if (found.isEmpty()) {
            page.out.line(page.say(Phrase.NO_DEVIATIONS));
            return;
        }
        page.out.line(page.say(Phrase.HEADING_DEVIATIONS));
        page.out.inside(() -> found.forEach(deviations::print));
    }

    private String receipt(@Nullable Receipt receipt) {
        return receipt == null
                ? page.say(Phrase.MISSING)
                : page.say(Phrase.RECEIPT, page.values.of(receipt.at()), page.lexicon.word(receipt.method()));
    }

    private static boolean isAt(@Nullable Receipt receipt, Instant instant) {
        return receipt != null && receipt.at().equals(instant);
    }
}
