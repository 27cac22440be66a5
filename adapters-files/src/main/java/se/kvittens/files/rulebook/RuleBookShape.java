package se.kvittens.files.rulebook;

import static se.kvittens.files.rulebook.ValueTypes.DATE;
import static se.kvittens.files.rulebook.ValueTypes.DATES_BY_NAME;
import static se.kvittens.files.rulebook.ValueTypes.DECIMAL;
import static se.kvittens.files.rulebook.ValueTypes.FLAG;
import static se.kvittens.files.rulebook.ValueTypes.FORM;
import static se.kvittens.files.rulebook.ValueTypes.LENGTH;
import static se.kvittens.files.rulebook.ValueTypes.MONTH_DAY;
import static se.kvittens.files.rulebook.ValueTypes.TEXT;
import static se.kvittens.files.rulebook.ValueTypes.TIME_OF_DAY;
import static se.kvittens.files.rulebook.ValueTypes.filledSetOf;
import static se.kvittens.files.rulebook.ValueTypes.lengthUpTo;
import static se.kvittens.files.rulebook.ValueTypes.listOf;
import static se.kvittens.files.rulebook.ValueTypes.oneOf;
import static se.kvittens.files.rulebook.ValueTypes.setOf;
import static se.kvittens.files.rulebook.ValueTypes.setsBy;
import static se.kvittens.files.rulebook.ValueTypes.whole;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.AccountRule;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.door.DoorRules;
import se.kvittens.domain.followup.FollowUpRules;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.invoicing.InvoiceRules;
import se.kvittens.domain.invoicing.ReferenceCodePolicy;
import se.kvittens.domain.lockdate.LockRule;
import se.kvittens.domain.opening.OpeningRules;
import se.kvittens.domain.pairing.DoorStay;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.domain.retention.RetentionRule;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.tag.TagRules;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.Eve;
import se.kvittens.domain.time.WorkingDays;
import se.kvittens.domain.visit.ReceiptMethod;

/** Declares every setting and policy of a rule book, once; with {@link VisitShape} and {@link CompensationShape}. */
final class RuleBookShape {

    private static final int LAST_WORKING_DAY = 15;
    private static final int YEAR = 366;
    private static final int MOST_SPARE = 10_000;
    private static final int MOST_SPARE_PERCENT = 1000;
    private static final int MOST_YEARS = 100;

    /**
     * The shortest day, on which summer time begins, has 23 hours: a forgotten end is not to meet the same visit of the next
     * day, and an hour is left for that to be early.
     */
    private static final Duration LONGEST_VISIT = Duration.ofHours(22);

    /** A plan is laid beside the visits of its days, and of one day more on either side. */
    private static final Duration MOST_TOLERATED = Duration.ofDays(1);

    private final Function<RuleId, RuleSection> rules;
    private final TaskTable table;

    /**
     * Declares a rule book whose rules are read, or described, by sections.
     *
     * @param table the tasks and categories that the settings may name
     */
    RuleBookShape(Function<RuleId, RuleSection> rules, TaskTable table) {
        this.rules = rules;
        this.table = table;
    }

    RuleBook ruleBook(RuleBookVersion version, RuleBook.About about) {
        WorkingDays days = workingDays();
        return new RuleBook(
                version,
                about,
                days,
                lockRule(days),
                cutOver(),
                pairing(),
                new VisitShape(rules, table).visitRules(days),
                cohabitants(),
                staffing(),
                new CompensationShape(rules, table).compensationRules(),
                new InvoiceRules(referenceCodes(), rule(RuleId.BILL_2).setting("daysToPay", whole(0, YEAR))),
                followUpRules(),
                new AccessRules(rule(RuleId.SYS_2).setting("may", setsBy(Act.class, oneOf(Role.class)))),
                tagRules(),
                doorRules(),
                openingRules(),
                new RetentionRule(rule(RuleId.SYS_8).setting("yearsAfterLastEntry", whole(0, MOST_YEARS))),
                planTolerances());
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
        return rule.policy(Policies.of(
                "one-system",
                policy -> new CutOver.OneSystem(policy, rule.setting("system", oneOf(SystemOfRecord.class))),
                "change-of-system",
                policy -> new CutOver.ChangeOfSystem(
                        policy,
                        rule.setting("before", oneOf(SystemOfRecord.class)),
                        rule.setting("after", oneOf(SystemOfRecord.class)),
                        rule.setting("goLive", DATE),
                        rule.setting("goLiveByProvider", DATES_BY_NAME),
                        rule.setting("newAloneFrom", DATE),
                        rule.setting("sameVisitWithin", LENGTH))));
    }

    private PairingRules pairing() {
        RuleSection rule = rule(RuleId.REG_16);
        return new PairingRules(
                rule.setting("sameTapWithin", LENGTH),
                rule.setting("longestVisit", lengthUpTo(LONGEST_VISIT)),
                rule.setting("elsewhereEnds", FLAG),
                doorStay());
    }

    private DoorStay doorStay() {
        RuleSection rule = rule(RuleId.REG_18);
        return new DoorStay(rule.setting("backWithin", LENGTH), rule.setting("lockedWithin", LENGTH));
    }

    private DoorRules doorRules() {
        RuleSection rule = rule(RuleId.REG_18);
        return new DoorRules(rule.setting("clockRightWithin", LENGTH), rule.setting("clockMendedWithin", LENGTH));
    }

    private OpeningRules openingRules() {
        RuleSection rule = rule(RuleId.REG_19);
        return new OpeningRules(
                rule.setting("openBefore", LENGTH),
                rule.setting("openAfter", LENGTH),
                rule.setting("commandLife", LENGTH));
    }

    private PlanTolerances planTolerances() {
        RuleSection rule = rule(RuleId.SYS_7);
        return new PlanTolerances(
                rule.setting("lateAfter", lengthUpTo(MOST_TOLERATED)),
                rule.setting("nearWithin", lengthUpTo(MOST_TOLERATED)));
    }

    private TagRules tagRules() {
        RuleSection rule = rule(RuleId.REG_11);
        return new TagRules(
                rule.setting("sparePercent", whole(0, MOST_SPARE_PERCENT)),
                rule.setting("spareAtLeast", whole(0, MOST_SPARE)),
                rule.setting("checkedPercent", whole(0, 100)));
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
        return rule.policy(Policies.of(
                "each-its-own",
                CohabitantPolicy.EachItsOwn::new,
                "split-by-planned-time",
                policy -> new CohabitantPolicy.SplitByPlannedTime(
                        policy, rule.setting("mostBetween", LENGTH), rule.setting("longestSecond", LENGTH))));
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
                accounts.policy(Policies.of(
                        "until-fixed-days",
                        policy -> new AccountRule.UntilFixedDays(
                                policy,
                                accounts.setting("lastDays", setOf(MONTH_DAY)),
                                accounts.setting("extensionDaysBefore", whole(0, YEAR))),
                        "not-said",
                        AccountRule.NotSaid::new)));
    }
}
