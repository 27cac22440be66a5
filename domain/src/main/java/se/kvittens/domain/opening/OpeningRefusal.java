package se.kvittens.domain.opening;

import se.kvittens.domain.rule.RuleId;

/** Why a lock is not asked, each with the rule that says so. */
public enum OpeningRefusal {
    /** The role may not do this. */
    NOT_IN_THIS_ROLE(RuleId.SYS_2),
    /** No rule book is in force. */
    NO_RULE_BOOK(RuleId.BOOK_1),
    /** The lock is at no door that is known, or is another gateway's. */
    UNKNOWN_LOCK(RuleId.REG_18),
    /** The carer has no visit behind this door about now. */
    NO_VISIT_NOW(RuleId.REG_19),
    /** The provider of who asks serves nobody behind this door. */
    NOT_SERVED(RuleId.REG_19),
    /** Who makes no visits says why the door is to open. */
    REASON_MISSING(RuleId.REG_19),
    /** What is said why holds what looks like a personal number. */
    PERSONAL_NUMBER(RuleId.REG_9),
    /** The lock was asked a moment ago, and what comes of that is not known yet. */
    ASKED_ALREADY(RuleId.REG_19),
    /** The name is that of another command. */
    NAME_TAKEN(RuleId.REG_19);

    private final RuleId rule;

    OpeningRefusal(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
