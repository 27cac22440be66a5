package se.kvittens.domain.registering;

import se.kvittens.domain.rule.RuleId;

/** Why something that was asked for did not happen, each with the rule that says so. */
public enum RefusalCode {
    /** The role may not do this. */
    NOT_IN_THIS_ROLE(RuleId.SYS_2),
    /** A carer's own visits only. */
    NOT_OWN_VISIT(RuleId.SYS_2),
    /** No receipt and no visit bears that name. */
    UNKNOWN_VISIT(RuleId.REG_1),
    /** Another receipt or visit bears the name already. */
    NAME_TAKEN(RuleId.REG_1),
    /** Not over yet when it was entered. */
    NOT_AFTERWARDS(RuleId.REG_4),
    /** The month of the visit is locked. */
    LOCKED(RuleId.TIME_5),
    /** The month is not locked yet: until then a visit is changed, not corrected. */
    NOT_LOCKED_YET(RuleId.REG_17),
    /** The corrected visit would be of another month than the one that is corrected. */
    OTHER_MONTH(RuleId.TIME_2),
    /** The visit counts in another month: it would be paid in both. */
    COUNTS_IN_ANOTHER_MONTH(RuleId.REG_17),
    /** It would be too far from where it was registered to be found again. */
    TOO_FAR(RuleId.REG_17),
    /** No rule book says when the month is locked. */
    NO_RULE_BOOK(RuleId.BOOK_1),
    /** It can't be changed any more, so long after its approval. */
    WINDOW_CLOSED(RuleId.REG_7),
    /** A change needs a reason. */
    REASON_MISSING(RuleId.REG_7),
    /** A note or a reason holds what looks like a personal number. */
    PERSONAL_NUMBER(RuleId.REG_9),
    /** The note is too long. */
    NOTE_TOO_LONG(RuleId.REG_9),
    /** It would end before it starts. */
    END_BEFORE_START(RuleId.REG_10),
    /** A receipt is missing. */
    INCOMPLETE(RuleId.REG_10),
    /** The rule book has no such task. */
    UNKNOWN_TASK(RuleId.TASK_1),
    /** A receipt or a change has come since it was looked at. */
    CHANGED_SINCE_SEEN(RuleId.REG_6),
    /** There is no approval to take back. */
    NOT_APPROVED(RuleId.REG_6);

    private final RuleId rule;

    RefusalCode(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
