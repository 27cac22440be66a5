package se.kvittens.domain.whose;

import se.kvittens.domain.rule.RuleId;

/** Why it is not taken down at whom a carer was, each with the rule that says so. */
public enum WhoseRefusal {
    /** The role may not do this. */
    NOT_IN_THIS_ROLE(RuleId.SYS_2),
    /** It was a carer of another provider; or, where a carer tells it, another carer. */
    NOT_OWN_VISIT(RuleId.SYS_2),
    /** No rule book is in force, or none says when the month is locked. */
    NO_RULE_BOOK(RuleId.BOOK_1),
    /** What is said why holds what looks like a personal number. */
    PERSONAL_NUMBER(RuleId.REG_9),
    /** No event of that gateway bears that name. */
    UNKNOWN_EVENT(RuleId.REG_18),
    /** Nobody knows whose the key was: that is to be told first. */
    UNKNOWN_KEY(RuleId.REG_18),
    /** Nobody knows at whose door the lock was: that is to be told first. */
    UNKNOWN_LOCK(RuleId.REG_18),
    /** The event is nobody's visit, whoever says what. */
    NO_VISIT(RuleId.REG_18),
    /** Nobody knows when it was: it is entered by hand. */
    WHEN_UNKNOWN(RuleId.REG_18),
    /** That recipient did not live behind the lock then. */
    NOT_THERE(RuleId.REG_18),
    /** It is known already, and it was another recipient: from then on it is changed as any visit is. */
    KNOWN_ALREADY(RuleId.REG_18),
    /** The month of the visit is locked. */
    LOCKED(RuleId.TIME_5);

    private final RuleId rule;

    WhoseRefusal(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
