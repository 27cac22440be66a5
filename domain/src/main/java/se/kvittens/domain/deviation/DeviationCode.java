package se.kvittens.domain.deviation;

import se.kvittens.domain.rule.RuleId;

/** The kinds of deviations, each with the rule that finds it. */
public enum DeviationCode {
    MANUAL_RECEIPT(RuleId.REG_2),
    MANUAL_RECEIPT_WITHOUT_CAUSE(RuleId.REG_2),
    POST_REGISTERED(RuleId.REG_4),
    LATE_POST_REGISTRATION(RuleId.REG_4),
    REGISTERED_AFTER_LOCK(RuleId.REG_5),
    NOT_APPROVED(RuleId.REG_6),
    ADJUSTED(RuleId.REG_7),
    LATE_ADJUSTMENT(RuleId.REG_7),
    PRIVATE_PHONE(RuleId.REG_8),
    INCOMPLETE(RuleId.REG_10),
    UNKNOWN_TAG(RuleId.REG_11),
    FOREIGN_TAG(RuleId.REG_11),
    RETIRED_TAG(RuleId.REG_11),
    DECLINED(RuleId.REG_12),
    OVERLAPPING_CARER(RuleId.REG_13),
    DURING_ABSENCE(RuleId.REG_14),
    OUTSIDE_EXECUTION(RuleId.REG_15),
    CORRECTED(RuleId.REG_17),
    TASKS_MISSING(RuleId.TASK_1),
    TASK_NOT_GRANTED(RuleId.TASK_2),
    SUPERVISION_MERGED(RuleId.TASK_3),
    PLACES_MERGED(RuleId.TASK_4),
    CATEGORIES_MIXED(RuleId.TASK_5),
    TEMPORARY_STAY_TASKS(RuleId.TASK_6),
    DOUBLE_STAFFING_FLAGGED_TWICE(RuleId.STAFF_1),
    DOUBLE_STAFFING_PARTNER_MISSING(RuleId.STAFF_1),
    DOUBLE_STAFFING_NOT_FLAGGED(RuleId.STAFF_3),
    DOUBLE_STAFFING_NOT_COMPENSATED(RuleId.STAFF_4),
    COHABITANT_SPLIT(RuleId.COHAB_2),
    COHABITANT_SPLIT_NEEDED(RuleId.COHAB_3),
    EXECUTED_OVER_GRANTED(RuleId.PAY_1),
    ABSENCE_OVER_30_DAYS(RuleId.LIFE_5),
    MANUAL_SHARE_HIGH(RuleId.SYS_6);

    private final RuleId rule;

    DeviationCode(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
