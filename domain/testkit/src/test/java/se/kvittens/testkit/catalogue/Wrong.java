package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.testkit.law.Settling;

/** Ways to settle that are wrong in one thing. */
final class Wrong {

    private Wrong() {}

    /** Reckons something else from the month and its settlement than is due. */
    static Function<RuleBooks, Settling> by(Mistake mistake) {
        return books ->
                (month, basis) -> Settling.usual(books).settle(month, basis).map(right -> mistake.in(month, right));
    }

    static Mistake invoice(Function<ProviderMonth, Integer> oreTooMuch) {
        return (month, right) -> {
            InvoiceBasis invoice = right.invoice();
            Ore amount = invoice.amount().plus(new Ore(oreTooMuch.apply(month)));
            return with(right, right.recipients(), new InvoiceBasis(invoice.totals(), amount), right.shares());
        };
    }

    static Mistake shares() {
        return (month, right) -> {
            Shares s = right.shares();
            Shares wrong = new Shares(
                    s.visits() + 1,
                    s.manual(),
                    s.postRegistered(),
                    s.adjusted(),
                    s.declined(),
                    s.declinedTime(),
                    s.executed(),
                    s.granted());
            return with(right, right.recipients(), right.invoice(), wrong);
        };
    }

    static Mistake setAside() {
        return (month, right) -> new Settlement(
                right.provenance(),
                right.recipients(),
                right.invoice(),
                right.shares(),
                right.setAside() + 1,
                right.deviations());
    }

    static Mistake recipients(Part<RecipientMonth> change) {
        return (month, right) -> with(
                right,
                right.recipients().stream()
                        .map(each -> change.apply(month, each))
                        .toList(),
                right.invoice(),
                right.shares());
    }

    static Mistake visits(UnaryOperator<CountedVisit> change) {
        return recipients((month, each) -> of(
                each,
                new Edited(
                        each.visits().stream().map(change).toList(),
                        each.readjustment(),
                        each.lines(),
                        each.amount())));
    }

    static Mistake amounts(Function<ProviderMonth, Long> oreTooMuch) {
        return recipients((month, each) -> of(
                each,
                new Edited(
                        each.visits(),
                        each.readjustment(),
                        each.lines(),
                        given(each.amount().value().plus(new Ore(oreTooMuch.apply(month)))))));
    }

    static Mistake readjustment() {
        return recipients((month, each) -> of(
                each,
                new Edited(
                        each.visits(),
                        given(Duration.ofSeconds(month.recipients().stream()
                                .mapToInt(file -> file.absences().size())
                                .sum())),
                        each.lines(),
                        each.amount())));
    }

    static Mistake lines(UnaryOperator<Line> change) {
        return recipients((month, each) -> of(
                each,
                new Edited(
                        each.visits(),
                        each.readjustment(),
                        each.lines().stream().map(change).toList(),
                        each.amount())));
    }

    static CountedVisit paidTooLong(CountedVisit visit) {
        Duration longer = visit.executed().value().plusSeconds(1);
        return new CountedVisit(
                visit.effective(), visit.category(), visit.deviations(), visit.executed(), given(longer));
    }

    /** Paid for its whole time, whoever else was there. */
    static CountedVisit paidInFull(CountedVisit visit) {
        return visit.payable().value().isZero()
                ? visit
                : new CountedVisit(
                        visit.effective(), visit.category(), visit.deviations(), visit.executed(), visit.executed());
    }

    static CountedVisit aSecondShorter(CountedVisit visit) {
        TimeSpan span = visit.effective().span();
        boolean isSplit = visit.deviations().stream().anyMatch(found -> found.code() == DeviationCode.COHABITANT_SPLIT);
        if (!isSplit || span == null || span.length().isZero()) {
            return visit;
        }
        EffectiveVisit e = visit.effective();
        EffectiveVisit shorter = new EffectiveVisit(
                e.registered(),
                e.start(),
                e.end(),
                e.date(),
                new TimeSpan(span.start(), span.end().minusSeconds(1)),
                e.deviations());
        return new CountedVisit(shorter, visit.category(), visit.deviations(), visit.executed(), visit.payable());
    }

    /** Paid what is due, because of a step that comes to a second less than it says. */
    static CountedVisit badlyExplained(CountedVisit visit) {
        Duration value = visit.payable().value();
        Step wrong = new Step(
                RuleId.PAY_1,
                Term.PAYABLE_TIME,
                Reckoning.SUM,
                value.plusSeconds(1),
                List.of(new Fact(Term.EXECUTED_TIME, value)));
        return new CountedVisit(
                visit.effective(),
                visit.category(),
                visit.deviations(),
                visit.executed(),
                Explained.judged(RuleId.PAY_1, Term.PAYABLE_TIME, value, List.of(wrong)));
    }

    static Line twoOreMore(Line line) {
        return new Line(
                line.recipient(),
                line.category(),
                line.kind(),
                line.time(),
                line.price(),
                given(line.amount().value().plus(new Ore(2))));
    }

    private static <T> Explained<T> given(T value) {
        return Explained.judged(RuleId.PAY_8, Term.AMOUNT, value, List.of());
    }

    private static RecipientMonth of(RecipientMonth each, Edited edited) {
        return new RecipientMonth(
                each.recipient(),
                edited.visits(),
                each.granted(),
                each.executed(),
                each.payable(),
                edited.readjustment(),
                each.meals(),
                each.reportedSupplement(),
                edited.lines(),
                each.deviations(),
                edited.amount());
    }

    private static Settlement with(
            Settlement right, List<RecipientMonth> recipients, InvoiceBasis invoice, Shares shares) {
        return new Settlement(
                right.provenance(), new ArrayList<>(recipients), invoice, shares, right.setAside(), right.deviations());
    }

    /** What may be wrong in a recipient's month. */
    private record Edited(
            List<CountedVisit> visits, Explained<Duration> readjustment, List<Line> lines, Explained<Ore> amount) {}

    /** What is made of the right settlement of a month. */
    @FunctionalInterface
    interface Mistake {

        Settlement in(ProviderMonth month, Settlement right);
    }

    /** A part of a settlement, made another with a look at the month. */
    @FunctionalInterface
    interface Part<T> {

        T apply(ProviderMonth month, T part);
    }
}
