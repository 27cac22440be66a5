package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.task.Category;
import se.kvittens.testkit.law.Examination;
import se.kvittens.testkit.law.Law;

/** The parts of a settlement and their whole. */
final class SumLaws {

    static final Law RECIPIENT = new Law(
            "VISITS_AND_LINES_SUM_TO_THE_RECIPIENT",
            "What a recipient's month is worth is the sum of its lines, and its times are the sums of its visits'",
            Set.of(RuleId.PAY_1, RuleId.PAY_8, RuleId.BILL_3),
            List.of(),
            SumLaws::recipient);

    static final Law INVOICE = new Law(
            "RECIPIENTS_SUM_TO_THE_INVOICE",
            "The invoice is the sum of its reference codes and of all recipients, in time and in amount",
            Set.of(RuleId.BILL_1, RuleId.BILL_3),
            List.of(),
            SumLaws::invoice);

    static final Law SHARES = new Law(
            "SHARES_COUNT_WHAT_IS_THERE",
            "The follow-up counts every visit of the month once, and adds up the times of all recipients",
            Set.of(RuleId.SYS_6),
            List.of(),
            SumLaws::shares);

    private SumLaws() {}

    private static void recipient(Examination month) {
        for (RecipientMonth each : month.settlement().recipients()) {
            String who = each.recipient().id().value();
            month.same(
                    who,
                    "the executed time",
                    each.executed().value(),
                    Times.sum(
                            each.visits().stream().map(visit -> visit.executed().value())));
            month.same(
                    who,
                    "the amount",
                    each.amount().value(),
                    sum(each.lines().stream().map(line -> line.amount().value())));
            month.same(who, "the payable time", each.payable().value(), time(each, LineKind.EXECUTED));
            month.same(who, "the readjustment time", each.readjustment().value(), time(each, LineKind.READJUSTMENT));
            month.same(who, "the time of meals", each.meals().value(), time(each, LineKind.MEALS));
            lines(month, each, who);
        }
    }

    /** A cap may leave less of the category of granted time; nothing makes more of any. */
    private static void lines(Examination month, RecipientMonth each, String who) {
        Category counting = month.rules().compensation().grants().category().value();
        Map<Category, Duration> payable = new TreeMap<>();
        each.visits()
                .forEach(
                        visit -> payable.merge(visit.category(), visit.payable().value(), Duration::plus));
        each.lines().stream().filter(line -> line.kind() == LineKind.EXECUTED).forEach(line -> {
            Duration ofVisits = payable.getOrDefault(line.category(), Duration.ZERO);
            String what = "the line of " + line.category();
            if (line.category().equals(counting)) {
                month.atMost(who, what, line.time().value(), ofVisits);
            } else {
                month.same(who, what, line.time().value(), ofVisits);
            }
        });
    }

    private static void invoice(Examination month) {
        Settlement settlement = month.settlement();
        InvoiceBasis invoice = settlement.invoice();
        month.same(
                "the invoice",
                "the amount",
                invoice.amount(),
                sum(settlement.recipients().stream().map(each -> each.amount().value())));
        month.same(
                "the invoice",
                "the sum of its codes",
                sum(invoice.totals().stream().map(InvoiceBasis.Total::amount)),
                invoice.amount());
        month.same(
                "the invoice",
                "the time",
                Times.sum(invoice.totals().stream().map(InvoiceBasis.Total::time)),
                Times.sum(settlement.recipients().stream()
                        .flatMap(each -> Stream.of(each.payable(), each.readjustment(), each.meals()))
                        .map(time -> time.value())));
    }

    private static void shares(Examination month) {
        Settlement settlement = month.settlement();
        Shares shares = settlement.shares();
        month.same(
                "the shares",
                "the number of visits",
                shares.visits(),
                settlement.visits().count());
        month.same(
                "the shares",
                "the executed time",
                shares.executed(),
                Times.sum(settlement.visits().map(visit -> visit.executed().value())));
        month.same(
                "the shares",
                "the granted time",
                shares.granted(),
                Times.sum(settlement.recipients().stream()
                        .map(each -> each.granted().value())));
    }

    private static Duration time(RecipientMonth each, LineKind kind) {
        return Times.sum(each.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(Line::time)
                .map(time -> time.value()));
    }

    private static Ore sum(Stream<Ore> amounts) {
        return amounts.reduce(Ore.ZERO, Ore::plus);
    }
}
