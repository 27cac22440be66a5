package se.kvittens.domain.compensation;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.task.Category;

/** Turns a recipient's counted visits into its month. */
public final class Compensation {

    private final CompensationRules rules;
    private final PriceList prices;
    private final YearMonth month;

    public Compensation(CompensationRules rules, PriceList prices, YearMonth month) {
        this.rules = rules;
        this.prices = prices;
        this.month = month;
    }

    /**
     * What a recipient's month is worth, or the prices that are missing for it.
     *
     * @param capped whether the cap holds for this recipient
     */
    public Either<List<MissingPrice>, RecipientMonth> of(
            RecipientFile file, List<CountedVisit> visits, boolean capped) {
        Predicate<LocalDate> absent = day ->
                file.absences().stream().anyMatch(absence -> absence.days().contains(day));
        Explained<Duration> granted = rules.grants().grantedIn(month, file.executions(), absent);
        List<Deviation> deviations = new ArrayList<>();
        Map<Category, Explained<Duration>> paid = paidByCategory(file, visits, granted, capped, deviations);
        rules.longAbsences().in(month, file.absences()).ifPresent(deviations::add);
        Explained<Duration> payable = sum(RuleId.PAY_1, Term.PAID_TIME, List.copyOf(paid.values()));
        Explained<Duration> readjustment = readjustmentOf(file);
        Explained<Duration> meals = rules.meals().timeFor(file.mealDeliveries());
        LineWriter lines = new LineWriter(file.recipient(), prices, month, rules.rounding());
        paid.forEach((category, time) -> lines.add(category, LineKind.EXECUTED, time));
        lines.add(rules.grants().category().value(), LineKind.READJUSTMENT, readjustment);
        rules.meals().category().ifPresent(category -> lines.add(category, LineKind.MEALS, meals));
        Duration reported = lines.addSupplements(rules, paid, readjustment);
        return lines.finish()
                .map(written -> new RecipientMonth(
                        file.recipient(),
                        visits,
                        granted,
                        executed(visits),
                        payable,
                        readjustment,
                        meals,
                        reported,
                        written,
                        deviations,
                        amountOf(written)));
    }

    private Map<Category, Explained<Duration>> paidByCategory(
            RecipientFile file,
            List<CountedVisit> visits,
            Explained<Duration> granted,
            boolean capped,
            List<Deviation> deviations) {
        Map<Category, Explained<Duration>> paid = new TreeMap<>();
        VisitsByCategory.of(visits).forEach((category, parts) -> {
            Explained<Duration> payable = sum(RuleId.PAY_1, Term.PAYABLE_TIME, parts);
            if (capped && category.equals(rules.grants().category().value())) {
                rules.cap().judge(payable, granted).ifPresent(deviations::add);
                payable = rules.cap().paid(payable, granted, file.excessApproved());
            }
            paid.put(category, payable);
        });
        return paid;
    }

    @Home(RuleId.PAY_5)
    private Explained<Duration> readjustmentOf(RecipientFile file) {
        var entitlement = new ReadjustmentPolicy.Entitlement(rules.grants(), file.executions(), file.absences());
        List<Ground> parts = new ArrayList<>(rules.readjustment().paidDays(month, entitlement));
        parts.addAll(rules.endedAssignments().paidEnds(month, entitlement));
        Explained<ExactTime> exact =
                Explained.reckoned(RuleId.PAY_5, Term.READJUSTMENT_EXACTLY, Reckoning.SUM, ExactTime.class, parts);
        return Explained.reckoned(
                RuleId.PAY_5, Term.READJUSTMENT_TIME, Reckoning.ROUNDED, Duration.class, List.of(exact));
    }

    private static Explained<Duration> executed(List<CountedVisit> visits) {
        return sum(
                RuleId.TIME_1,
                Term.EXECUTED_TIME,
                visits.stream().map(CountedVisit::executed).toList());
    }

    private static Explained<Ore> amountOf(List<Line> lines) {
        List<Ground> amounts = lines.stream().<Ground>map(Line::amount).toList();
        return Explained.reckoned(RuleId.PAY_8, Term.AMOUNT, Reckoning.SUM, Ore.class, amounts);
    }

    private static Explained<Duration> sum(RuleId rule, Term term, List<? extends Ground> parts) {
        return Explained.reckoned(rule, term, Reckoning.SUM, Duration.class, parts);
    }
}
