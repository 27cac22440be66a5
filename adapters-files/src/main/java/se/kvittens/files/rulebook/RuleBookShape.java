package se.kvittens.files.rulebook;

import static se.kvittens.files.rulebook.ValueTypes.ABOVE_ZERO;
import static se.kvittens.files.rulebook.ValueTypes.DATE;
import static se.kvittens.files.rulebook.ValueTypes.DATES_BY_NAME;
import static se.kvittens.files.rulebook.ValueTypes.DECIMAL;
import static se.kvittens.files.rulebook.ValueTypes.FLAG;
import static se.kvittens.files.rulebook.ValueTypes.FORM;
import static se.kvittens.files.rulebook.ValueTypes.LENGTH;
import static se.kvittens.files.rulebook.ValueTypes.MONTH_DAY;
import static se.kvittens.files.rulebook.ValueTypes.TEXT;
import static se.kvittens.files.rulebook.ValueTypes.TIME_OF_DAY;
import static se.kvittens.files.rulebook.ValueTypes.WINDOW;
import static se.kvittens.files.rulebook.ValueTypes.categoryOf;
import static se.kvittens.files.rulebook.ValueTypes.filledSetOf;
import static se.kvittens.files.rulebook.ValueTypes.listOf;
import static se.kvittens.files.rulebook.ValueTypes.oneOf;
import static se.kvittens.files.rulebook.ValueTypes.setOf;
import static se.kvittens.files.rulebook.ValueTypes.taskOf;
import static se.kvittens.files.rulebook.ValueTypes.whole;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.absence.LongAbsence;
import se.kvittens.domain.access.AccountRule;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.compensation.CapPolicy;
import se.kvittens.domain.compensation.CompensationRules;
import se.kvittens.domain.compensation.EndedAssignmentPolicy;
import se.kvittens.domain.compensation.MealPolicy;
import se.kvittens.domain.compensation.ReadjustmentPolicy;
import se.kvittens.domain.compensation.SupplementMode;
import se.kvittens.domain.compensation.SupplementRules;
import se.kvittens.domain.followup.FollowUpRules;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.invoicing.InvoiceRules;
import se.kvittens.domain.invoicing.ReferenceCodePolicy;
import se.kvittens.domain.lockdate.LockRule;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.ExtraTaskNotice;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.order.GrantedTasks;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.MonthShare;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.CategoryMixPolicy;
import se.kvittens.domain.task.PlacesPolicy;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.task.TemporaryStayPolicy;
import se.kvittens.domain.time.Eve;
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

/** Declares every setting and policy of a rule book, once. */
final class RuleBookShape {

    private static final int LAST_WORKING_DAY = 15;
    private static final int YEAR = 366;
    private static final int MOST_CHARACTERS = 100_000;

    private final Function<RuleId, RuleSection> rules;
    private final TaskTable table;
    private final ValueType<Category> category;

    /**
     * Declares a rule book whose rules are read, or described, by sections.
     *
     * @param table the tasks and categories that the settings may name
     */
    RuleBookShape(Function<RuleId, RuleSection> rules, TaskTable table) {
        this.rules = rules;
        this.table = table;
        this.category = categoryOf(table);
    }

    RuleBook ruleBook(RuleBookVersion version, RuleBook.About about) {
        WorkingDays days = workingDays();
        return new RuleBook(
                version,
                about,
                days,
                lockRule(days),
                cutOver(),
                new VisitRules(changeRules(), receiptRules(), registrationRules(), taskRules(days)),
                cohabitants(),
                staffing(),
                new CompensationRules(
                        grantRules(),
                        cap(),
                        readjustment(),
                        endedAssignments(),
                        supplements(),
                        meals(),
                        new LongAbsence(rule(RuleId.LIFE_5).setting("mostDays", whole(1, YEAR)))),
                new InvoiceRules(referenceCodes(), rule(RuleId.BILL_2).setting("daysToPay", whole(0, YEAR))),
                followUpRules());
    }

    private RuleSection rule(RuleId id) {
        return rules.apply(id);
    }

    private WorkingDays workingDays() {
        RuleSection rule = rule(RuleId.TIME_3);
        return new WorkingDays(
                rule.setting("weekdays", filledSetOf(oneOf(DayOfWeek.class))),
                rule.setting("freeEves", setOf(oneOf(Eve.class))));
    }

    private LockRule lockRule(WorkingDays days) {
        RuleSection rule = rule(RuleId.TIME_4);
        return new LockRule(
                rule.setting("workingDay", whole(1, LAST_WORKING_DAY)), rule.setting("at", TIME_OF_DAY), days);
    }

    private CutOver cutOver() {
        RuleSection rule = rule(RuleId.SYS_1);
        return rule.policy(options(
                "one-system",
                policy -> new CutOver.OneSystem(policy, rule.setting("system", oneOf(SystemOfRecord.class))),
                "change-of-system",
                policy -> new CutOver.ChangeOfSystem(
                        policy,
                        rule.setting("before", oneOf(SystemOfRecord.class)),
                        rule.setting("after", oneOf(SystemOfRecord.class)),
                        rule.setting("goLive", DATE),
                        rule.setting("goLiveByProvider", DATES_BY_NAME),
                        rule.setting("newAloneFrom", DATE))));
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
                manual.policy(options(
                        "permitted-causes",
                        policy -> new ManualReceiptPolicy.PermittedCauses(
                                policy,
                                manual.setting("permitted", setOf(oneOf(ManualCause.class))),
                                manual.setting("permittedWhenAllowed", setOf(oneOf(ManualCause.class))),
                                manual.setting("permittedWhenAgreed", setOf(oneOf(ManualCause.class)))),
                        "paid-once-approved",
                        policy -> new ManualReceiptPolicy.PaidOnceApproved(
                                policy, manual.setting("accepted", setOf(oneOf(ManualCause.class)))))),
                late.policy(options(
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
                rule(RuleId.REG_14).setting("payable", FLAG));
    }

    private TaskRules taskRules(WorkingDays days) {
        return new TaskRules(
                table,
                new GrantedTasks(rule(RuleId.TASK_2)
                        .policy(options(
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
        return rule.policy(options(
                "kept-apart",
                policy -> new PlacesPolicy.KeptApart(policy, rule.setting("payable", FLAG)),
                "not-judged",
                PlacesPolicy.NotJudged::new));
    }

    private CategoryMixPolicy categoryMix() {
        RuleSection rule = rule(RuleId.TASK_5);
        return rule.policy(options(
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
        return rule.policy(options(
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

    private DoubleStaffingPolicy staffing() {
        RuleSection rule = rule(RuleId.STAFF_1);
        Map<String, Function<Setting<String>, DoubleStaffingPolicy>> policies = new LinkedHashMap<>();
        policies.put("one-flags", DoubleStaffingPolicy.OneFlags::new);
        policies.put(
                "lock-or-flag",
                policy -> new DoubleStaffingPolicy.LockOrFlag(
                        policy,
                        rule.setting("startedBy", setOf(oneOf(ReceiptMethod.class))),
                        rule.setting("notStartedBy", setOf(oneOf(ReceiptMethod.class)))));
        policies.put("not-compensated", DoubleStaffingPolicy.NotCompensated::new);
        return rule.policy(policies);
    }

    private CohabitantPolicy cohabitants() {
        RuleSection rule = rule(RuleId.COHAB_2);
        return rule.policy(options(
                "each-its-own",
                CohabitantPolicy.EachItsOwn::new,
                "split-by-planned-time",
                policy -> new CohabitantPolicy.SplitByPlannedTime(
                        policy, rule.setting("mostBetween", LENGTH), rule.setting("longestSecond", LENGTH))));
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
        return rule.policy(options(
                "up-to-granted",
                policy -> new CapPolicy.UpToGranted(policy, rule.setting("per", oneOf(CapPolicy.CapUnit.class))),
                "all-payable",
                CapPolicy.AllPayable::new));
    }

    private ReadjustmentPolicy readjustment() {
        RuleSection rule = rule(RuleId.PAY_3);
        return rule.policy(options(
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
        return rule.policy(options(
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
        return rule.policy(options(
                "time-per-month",
                policy -> new MealPolicy.TimePerMonth(
                        policy, rule.setting("time", LENGTH), rule.setting("pricedAs", category)),
                "by-time",
                MealPolicy.ByTime::new));
    }

    private ReferenceCodePolicy referenceCodes() {
        RuleSection rule = rule(RuleId.BILL_1);
        Map<String, Function<Setting<String>, ReferenceCodePolicy>> policies = new LinkedHashMap<>();
        policies.put("by-age", policy -> byAge(policy, rule, Optional.empty()));
        policies.put(
                "by-age-and-social-psychiatry",
                policy -> byAge(policy, rule, Optional.of(rule.setting("belowInSocialPsychiatry", TEXT))));
        policies.put("no-code", ReferenceCodePolicy.NoCode::new);
        return rule.policy(policies);
    }

    private static ReferenceCodePolicy byAge(
            Setting<String> policy, RuleSection rule, Optional<Setting<String>> belowInSocialPsychiatry) {
        return new ReferenceCodePolicy.ByAge(
                policy,
                rule.setting("age", whole(0, 150)),
                rule.setting("ageOn", oneOf(ReferenceCodePolicy.AgeDay.class)),
                rule.setting("fromAge", TEXT),
                rule.setting("below", TEXT),
                belowInSocialPsychiatry);
    }

    private FollowUpRules followUpRules() {
        RuleSection accounts = rule(RuleId.SYS_4);
        return new FollowUpRules(
                rule(RuleId.SYS_6).setting("mostManualPercent", DECIMAL),
                rule(RuleId.SYS_5).setting("monthlyForms", listOf(FORM)),
                accounts.policy(options(
                        "until-fixed-days",
                        policy -> new AccountRule.UntilFixedDays(
                                policy,
                                accounts.setting("lastDays", setOf(MONTH_DAY)),
                                accounts.setting("extensionDaysBefore", whole(0, YEAR))),
                        "not-said",
                        AccountRule.NotSaid::new)));
    }

    /** Two named policies in their order. */
    private static <P> Map<String, Function<Setting<String>, P>> options(
            String firstName,
            Function<Setting<String>, ? extends P> first,
            String secondName,
            Function<Setting<String>, ? extends P> second) {
        Map<String, Function<Setting<String>, P>> options = new LinkedHashMap<>();
        options.put(firstName, first::apply);
        options.put(secondName, second::apply);
        return options;
    }
}
