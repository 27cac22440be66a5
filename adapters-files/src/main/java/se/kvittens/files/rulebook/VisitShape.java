package se.kvittens.files.rulebook;

import static se.kvittens.files.rulebook.ValueTypes.FLAG;
import static se.kvittens.files.rulebook.ValueTypes.WINDOW;
import static se.kvittens.files.rulebook.ValueTypes.categoryOf;
import static se.kvittens.files.rulebook.ValueTypes.listOf;
import static se.kvittens.files.rulebook.ValueTypes.oneOf;
import static se.kvittens.files.rulebook.ValueTypes.setOf;
import static se.kvittens.files.rulebook.ValueTypes.taskOf;
import static se.kvittens.files.rulebook.ValueTypes.whole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.ExtraTaskNotice;
import se.kvittens.domain.order.GrantedTasks;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.CategoryMixPolicy;
import se.kvittens.domain.task.PlacesPolicy;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.task.TemporaryStayPolicy;
import se.kvittens.domain.time.WorkingDays;
import se.kvittens.domain.visit.ChangeRules;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ManualReceiptPolicy;
import se.kvittens.domain.visit.MonthOfVisit;
import se.kvittens.domain.visit.PostRegistrationPolicy;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.ReceiptRules;
import se.kvittens.domain.visit.RegistrationRules;
import se.kvittens.domain.visit.TaskRules;
import se.kvittens.domain.visit.VisitRules;

/** Declares the settings and policies by which visits are judged. */
final class VisitShape {

    private static final int YEAR = 366;
    private static final int MOST_CHARACTERS = 100_000;

    private final Function<RuleId, RuleSection> rules;
    private final TaskTable table;
    private final ValueType<Category> category;

    VisitShape(Function<RuleId, RuleSection> rules, TaskTable table) {
        this.rules = rules;
        this.table = table;
        this.category = categoryOf(table);
    }

    VisitRules visitRules(WorkingDays days) {
        return new VisitRules(changeRules(), receiptRules(), registrationRules(), taskRules(days));
    }

    private ChangeRules changeRules() {
        RuleSection rule = rule(RuleId.REG_7);
        return new ChangeRules(
                Map.of(
                        SystemOfRecord.PHONIRO, rule.setting("phoniroWindow", WINDOW),
                        SystemOfRecord.LIFECARE, rule.setting("lifecareWindow", WINDOW)),
                rule.setting("completes", FLAG),
                rule(RuleId.TIME_2).setting("monthOf", oneOf(MonthOfVisit.class)));
    }

    private ReceiptRules receiptRules() {
        RuleSection manual = rule(RuleId.REG_2);
        RuleSection late = rule(RuleId.REG_4);
        return new ReceiptRules(
                rule(RuleId.REG_1).setting("digitalMethods", setOf(oneOf(ReceiptMethod.class))),
                manual.policy(Policies.of(
                        "permitted-causes",
                        policy -> new ManualReceiptPolicy.PermittedCauses(
                                policy,
                                manual.setting("permitted", setOf(oneOf(ManualCause.class))),
                                manual.setting("permittedWhenAllowed", setOf(oneOf(ManualCause.class))),
                                manual.setting("permittedWhenAgreed", setOf(oneOf(ManualCause.class)))),
                        "paid-once-approved",
                        policy -> new ManualReceiptPolicy.PaidOnceApproved(
                                policy, manual.setting("accepted", setOf(oneOf(ManualCause.class)))))),
                late.policy(Policies.of(
                        "any-time",
                        PostRegistrationPolicy.AnyTime::new,
                        "within-days",
                        policy -> new PostRegistrationPolicy.WithinDays(
                                policy, late.setting("days", whole(0, YEAR)), late.setting("payable", FLAG)))));
    }

    private RegistrationRules registrationRules() {
        return new RegistrationRules(
                rule(RuleId.REG_8).setting("payable", FLAG),
                rule(RuleId.REG_9).setting("mostCharacters", whole(0, MOST_CHARACTERS)),
                rule(RuleId.REG_11).setting("payable", FLAG),
                rule(RuleId.REG_12).setting("payable", FLAG),
                rule(RuleId.REG_13).setting("payable", FLAG),
                rule(RuleId.REG_14).setting("payable", FLAG),
                rule(RuleId.REG_17).setting("payable", FLAG));
    }

    private TaskRules taskRules(WorkingDays days) {
        return new TaskRules(
                table,
                new GrantedTasks(rule(RuleId.TASK_2)
                        .policy(Policies.of(
                                "next-working-day",
                                policy -> new ExtraTaskNotice.NextWorkingDay(policy, days),
                                "no-deadline",
                                ExtraTaskNotice.NoDeadline::new))),
                supervision(),
                places(),
                categoryMix(),
                temporaryStay());
    }

    private SupervisionPolicy supervision() {
        RuleSection rule = rule(RuleId.TASK_3);
        Map<String, Function<Setting<String>, SupervisionPolicy>> policies = new LinkedHashMap<>();
        policies.put(
                "alone-unless-excepted",
                policy -> new SupervisionPolicy.AloneUnlessExcepted(
                        policy,
                        rule.setting("exceptionNeeds", setOf(oneOf(MergeGround.class))),
                        rule.setting("payable", FLAG)));
        policies.put(
                "always-alone", policy -> new SupervisionPolicy.AlwaysAlone(policy, rule.setting("payable", FLAG)));
        policies.put("not-judged", SupervisionPolicy.NotJudged::new);
        return rule.policy(policies);
    }

    private PlacesPolicy places() {
        RuleSection rule = rule(RuleId.TASK_4);
        return rule.policy(Policies.of(
                "kept-apart",
                policy -> new PlacesPolicy.KeptApart(policy, rule.setting("payable", FLAG)),
                "not-judged",
                PlacesPolicy.NotJudged::new));
    }

    private CategoryMixPolicy categoryMix() {
        RuleSection rule = rule(RuleId.TASK_5);
        return rule.policy(Policies.of(
                "kept-apart",
                policy -> new CategoryMixPolicy.KeptApart(
                        policy,
                        rule.setting("together", setOf(category)),
                        rule.setting("pricedAs", listOf(category)),
                        rule.setting("payable", FLAG)),
                "not-judged",
                policy -> new CategoryMixPolicy.NotJudged(policy, rule.setting("pricedAs", listOf(category)))));
    }

    private TemporaryStayPolicy temporaryStay() {
        RuleSection rule = rule(RuleId.TASK_6);
        return rule.policy(Policies.of(
                "one-task",
                policy -> new TemporaryStayPolicy.OneTask(
                        policy,
                        rule.setting("task", taskOf(table)),
                        rule.setting("orderNeeded", FLAG),
                        rule.setting("capped", FLAG),
                        rule.setting("payable", FLAG)),
                "ordinary",
                TemporaryStayPolicy.Ordinary::new));
    }

    private RuleSection rule(RuleId id) {
        return rules.apply(id);
    }
}
