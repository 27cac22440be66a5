package se.kvittens.files.explanation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.explanation.words.Phrase;

/** Writes the answer in a few sentences, before it is argued. */
final class ResultText {

    private final Page page;

    ResultText(Page page) {
        this.page = page;
    }

    void print(RecipientMonth month) {
        String amount = page.values.of(month.amount().value());
        page.out.line(
                month.lines().isEmpty()
                        ? page.say(Phrase.RESULT_NOTHING, amount)
                        : page.say(Phrase.RESULT, amount, partsOf(month.lines())));
        page.out.line(page.say(
                Phrase.RESULT_TIMES,
                page.values.of(month.executed().value()),
                page.values.of(month.payable().value()),
                page.values.of(month.granted().value())));
        ReasonText.find(month.payable().why(), Term.PAID_TIME, Reckoning.LESSER).ifPresent(this::printCap);
        printNotPaid(month.visits());
        printShared(month.visits());
    }

    private String partsOf(List<Line> lines) {
        return lines.stream()
                .map(line -> page.say(
                        Phrase.RESULT_PART,
                        page.lexicon.word(line.kind()),
                        page.values.of(line.category()),
                        page.values.of(line.time().value()),
                        page.values.of(line.amount().value())))
                .collect(Collectors.joining("; "));
    }

    /** The time was over the granted: paid up to it, or beyond it with the case worker's word. */
    private void printCap(Step paid) {
        String payable = valueOf(paid, Term.PAYABLE_TIME);
        String excess = ReasonText.find(paid, Term.MOST_PAID, Reckoning.SUM)
                .map(most -> valueOf(most, Term.EXCESS_APPROVED))
                .orElse("");
        String granted = ReasonText.find(paid, Term.GRANTED_TIME, Reckoning.ROUNDED)
                .map(step -> page.values.of(step.value()))
                .orElse("");
        boolean capped = !payable.equals(page.values.of(paid.value()));
        page.out.line(page.say(
                capped ? Phrase.CAPPED : Phrase.OVER_GRANTED_APPROVED,
                payable,
                granted,
                excess,
                page.values.of(paid.value()),
                page.notes.rule(paid.rule())));
    }

    private String valueOf(Step step, Term term) {
        return step.because().stream()
                .filter(reason -> termOf(reason) == term)
                .findFirst()
                .map(reason -> page.values.of(reason.value()))
                .orElse("");
    }

    private static Object termOf(Reason reason) {
        if (reason instanceof Step step) {
            return step.term();
        }
        return reason instanceof Fact fact ? fact.term() : reason;
    }

    private void printNotPaid(List<CountedVisit> visits) {
        VisitNames names = new VisitNames(page);
        Map<String, List<String>> byStop = visits.stream()
                .filter(visit -> !names.stoppedBy(visit).isEmpty())
                .collect(Collectors.groupingBy(names::stoppedBy, TreeMap::new, ids()));
        long stopped = byStop.values().stream().mapToLong(List::size).sum();
        if (stopped > 0) {
            page.out.line(page.say(Phrase.NOT_PAID, stopped, visits.size()));
            page.out.inside(() -> byStop.forEach(
                    (stop, ids) -> page.out.item(page.say(Phrase.NOT_PAID_BECAUSE, stop, String.join(", ", ids)))));
        }
    }

    private void printShared(List<CountedVisit> visits) {
        List<String> shared = visits.stream()
                .filter(visit -> visit.payable().why().rule() == RuleId.STAFF_3)
                .collect(ids());
        if (!shared.isEmpty()) {
            page.out.line(page.say(Phrase.SHARED, String.join(", ", shared)));
        }
    }

    private Collector<CountedVisit, ?, List<String>> ids() {
        return Collectors.mapping(visit -> page.values.of(visit.id()), Collectors.toList());
    }
}
