package se.kvittens.domain.retention;

import se.kvittens.domain.rule.RuleId;

/** Why a person is not erased, each with the rule that says so. */
public enum ErasureRefusal {
    /** The role may not do this. */
    NOT_IN_THIS_ROLE(RuleId.SYS_2),
    /** No rule book says who may and when. */
    NO_RULE_BOOK(RuleId.BOOK_1),
    /** Nothing is recorded of the person, or no longer. */
    UNKNOWN_PERSON(RuleId.SYS_8),
    /** It is to be kept for longer. */
    TIME_NOT_UP(RuleId.SYS_8),
    /** A visit of the person may still be going on. */
    VISIT_OPEN(RuleId.REG_16),
    /** The month of a visit of the person is not locked yet. */
    MONTH_OPEN(RuleId.TIME_5),
    /** A tag hangs at the person's door. */
    TAG_MOUNTED(RuleId.REG_11);

    private final RuleId rule;

    ErasureRefusal(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
