package se.kvittens.files.rulebook;

import static se.kvittens.files.rulebook.ValueTypes.ABOVE_ZERO;
import static se.kvittens.files.rulebook.ValueTypes.FLAG;
import static se.kvittens.files.rulebook.ValueTypes.LENGTH;
import static se.kvittens.files.rulebook.ValueTypes.categoryOf;
import static se.kvittens.files.rulebook.ValueTypes.oneOf;
import static se.kvittens.files.rulebook.ValueTypes.setOf;
import static se.kvittens.files.rulebook.ValueTypes.whole;

import java.util.Map;
import java.util.function.Function;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.absence.LongAbsence;
import se.kvittens.domain.compensation.CapPolicy;
import se.kvittens.domain.compensation.CompensationRules;
import se.kvittens.domain.compensation.EndedAssignmentPolicy;
import se.kvittens.domain.compensation.MealPolicy;
import se.kvittens.domain.compensation.ReadjustmentPolicy;
import se.kvittens.domain.compensation.SupplementMode;
import se.kvittens.domain.compensation.SupplementRules;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.order.MonthShare;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskTable;

/** Declares the settings and policies by which counted visits, orders and absences are paid. */
final class CompensationShape {

    private static final int YEAR = 366;

    private final Function<RuleId, RuleSection> rules;
    private final ValueType<Category> category;

    CompensationShape(Function<RuleId, RuleSection> rules, TaskTable table) {
        this.rules = rules;
        this.category = categoryOf(table);
    }

    CompensationRules compensationRules() {
        return new CompensationRules(
                grantRules(),
                cap(),
                readjustment(),
                endedAssignments(),
                supplements(),
                meals(),
                rule(RuleId.PAY_8).setting("rounding", oneOf(Rounding.class)),
                new LongAbsence(rule(RuleId.LIFE_5).setting("mostDays", whole(1, YEAR))));
    }

    private GrantRules grantRules() {
        RuleSection granted = rule(RuleId.GRANT_1);
        return new GrantRules(
                granted.setting("category", category),
                granted.setting("monthShare", oneOf(MonthShare.class)),
                rule(RuleId.GRANT_2).setting("daysPerMonth", ABOVE_ZERO),
                rule(RuleId.GRANT_3).setting("absenceInterrupts", FLAG));
    }

    private CapPolicy cap() {
        RuleSection rule = rule(RuleId.PAY_1);
        return rule.policy(Policies.of(
                "up-to-granted",
                policy -> new CapPolicy.UpToGranted(policy, rule.setting("per", oneOf(CapPolicy.CapUnit.class))),
                "all-payable",
                CapPolicy.AllPayable::new));
    }

    private ReadjustmentPolicy readjustment() {
        RuleSection rule = rule(RuleId.PAY_3);
        return rule.policy(Policies.of(
                "days-from-notice",
                policy -> new ReadjustmentPolicy.DaysFromNotice(
                        policy,
                        rule.setting("mostDays", whole(1, YEAR)),
                        rule.setting("noticeThatVoids", LENGTH),
                        rule.setting("payingCauses", setOf(oneOf(AbsenceCause.class))),
                        rule.setting("daysPerMonth", ABOVE_ZERO)),
                "nothing",
                ReadjustmentPolicy.Nothing::new));
    }

    private EndedAssignmentPolicy endedAssignments() {
        RuleSection rule = rule(RuleId.PAY_4);
        return rule.policy(Policies.of(
                "days-on-end",
                policy -> new EndedAssignmentPolicy.DaysOnEnd(
                        policy,
                        rule.setting("days", whole(1, YEAR)),
                        rule.setting("payingReasons", setOf(oneOf(EndReason.class))),
                        rule.setting("evenIfMismanaged", FLAG),
                        rule.setting("paidIn", oneOf(EndedAssignmentPolicy.PaidIn.class)),
                        rule.setting("daysPerMonth", ABOVE_ZERO)),
                "nothing",
                EndedAssignmentPolicy.Nothing::new));
    }

    private SupplementRules supplements() {
        RuleSection rule = rule(RuleId.PAY_6);
        return new SupplementRules(
                Map.of(
                        Area.RURAL, rule.setting("rural", oneOf(SupplementMode.class)),
                        Area.ISLAND, rule.setting("island", oneOf(SupplementMode.class))),
                rule.setting("onReadjustment", FLAG));
    }

    private MealPolicy meals() {
        RuleSection rule = rule(RuleId.PAY_7);
        return rule.policy(Policies.of(
                "time-per-month",
                policy -> new MealPolicy.TimePerMonth(
                        policy, rule.setting("time", LENGTH), rule.setting("pricedAs", category)),
                "by-time",
                MealPolicy.ByTime::new));
    }

    private RuleSection rule(RuleId id) {
        return rules.apply(id);
    }
}
