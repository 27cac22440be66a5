package se.kvittens.domain.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * What orders grant.
 *
 * @param category the category whose orders count towards granted time, which the cap holds for and which readjustment
 *     time is priced as
 * @param daysPerMonth the mean length of a month, in days, for a monthly time (GRANT-2)
 * @param absenceInterrupts whether a day of registered absence is not a day in force (GRANT-3)
 */
public record GrantRules(
        Setting<Category> category,
        Setting<MonthShare> monthShare,
        Setting<BigDecimal> daysPerMonth,
        Setting<Boolean> absenceInterrupts) {

    private static final Ratio ONE_WEEK = Ratio.of(1, 7);

    /** The granted time of a month: the sum over the orders that count, exact, rounded half up to the second once. */
    @Home(RuleId.GRANT_1)
    public Explained<Duration> grantedIn(YearMonth month, List<Execution> executions, Predicate<LocalDate> absent) {
        List<Ground> parts = new ArrayList<>();
        for (Execution execution : executions) {
            if (counts(execution) && execution.daysInForce().overlaps(CareZone.daysOf(month))) {
                parts.add(partOf(month, execution, absent));
            }
        }
        Explained<ExactTime> exact =
                Explained.reckoned(RuleId.GRANT_1, Term.GRANTED_EXACTLY, Reckoning.SUM, ExactTime.class, parts);
        return Explained.reckoned(RuleId.GRANT_1, Term.GRANTED_TIME, Reckoning.ROUNDED, Duration.class, List.of(exact));
    }

    /** An order's time as a monthly one: what PAY-3 and PAY-4 take a day's part of. */
    @Home(RuleId.GRANT_2)
    public Explained<ExactTime> monthly(Execution execution) {
        List<Ground> because = new ArrayList<>(orderFacts(execution));
        Ratio days = Ratio.of(daysPerMonth.value());
        switch (execution.content().granted().per()) {
            case MONTH -> because.add(new Fact(Term.FACTOR, Ratio.of(1, 1)));
            case WEEK -> {
                because.add(new Ruled(daysPerMonth));
                because.add(new Fact(Term.FACTOR, days.times(ONE_WEEK)));
            }
            case DAY -> {
                because.add(new Ruled(daysPerMonth));
                because.add(new Fact(Term.FACTOR, days));
            }
        }
        return Explained.reckoned(
                RuleId.GRANT_2, Term.MONTHLY_GRANTED_TIME, Reckoning.SCALED, ExactTime.class, because);
    }

    public boolean counts(Execution execution) {
        return category.value().equals(execution.content().category());
    }

    private Explained<ExactTime> partOf(YearMonth month, Execution execution, Predicate<LocalDate> absent) {
        DateSpan inForce = execution.daysInForce().sharedWith(CareZone.daysOf(month));
        long absentDays = interruptedDays(inForce, absent);
        long days = inForce.days() - absentDays;
        List<Ground> because = new ArrayList<>(orderFacts(execution));
        because.add(new Fact(Term.DAYS_IN_FORCE, days));
        if (absentDays > 0) {
            because.add(new Fact(Term.DAYS_OF_ABSENCE, absentDays));
            because.add(new Ruled(absenceInterrupts));
        }
        because.add(new Fact(Term.FACTOR, factor(execution.content().granted().per(), days, month)));
        if (execution.content().granted().per() == Period.MONTH) {
            because.add(new Ruled(monthShare));
        }
        return Explained.reckoned(RuleId.GRANT_1, Term.GRANTED_BY_ORDER, Reckoning.SCALED, ExactTime.class, because);
    }

    @Home(RuleId.GRANT_3)
    private long interruptedDays(DateSpan inForce, Predicate<LocalDate> absent) {
        return absenceInterrupts.value() ? inForce.stream().filter(absent).count() : 0;
    }

    private Ratio factor(Period per, long days, YearMonth month) {
        return switch (per) {
            case MONTH ->
                monthShare.value() == MonthShare.WHOLE_MONTH
                        ? Ratio.of(days > 0 ? 1 : 0, 1)
                        : Ratio.of(days, month.lengthOfMonth());
            case WEEK -> Ratio.of(days, 7);
            case DAY -> Ratio.of(days, 1);
        };
    }

    private static List<Ground> orderFacts(Execution execution) {
        GrantedTime granted = execution.content().granted();
        return List.of(
                new Fact(Term.ORDER_OF, execution.content().category()),
                new Fact(Term.IN_FORCE, execution.daysInForce()),
                new Fact(Term.ORDERED_TIME, granted.time()),
                new Fact(Term.ORDERED_PER, granted.per()));
    }
}
