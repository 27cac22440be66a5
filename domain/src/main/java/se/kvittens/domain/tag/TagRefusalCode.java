package se.kvittens.domain.tag;

import se.kvittens.domain.rule.RuleId;

/** Why something that was asked for did not happen to a tag, each with the rule that says so. */
public enum TagRefusalCode {
    /** The role may not do this. */
    NOT_IN_THIS_ROLE(RuleId.SYS_2),
    /** No rule book is in force. */
    NO_RULE_BOOK(RuleId.BOOK_1),
    /** Nobody was handed out a tag of that number. */
    NOT_ISSUED(RuleId.REG_11),
    /** It was handed out to another provider. */
    ISSUED_TO_ANOTHER(RuleId.REG_11),
    /** The provider has as many tags out as its size allows. */
    TOO_MANY_OUT(RuleId.REG_11),
    /** It was retired, and is never used again. */
    RETIRED_FOR_GOOD(RuleId.REG_11),
    /** It is another recipient's, and is never used for anybody else. */
    ANOTHER_RECIPIENTS(RuleId.REG_11),
    /** The recipient has a tag; that is to be retired first. */
    RECIPIENT_HAS_ONE(RuleId.REG_11),
    /** It hangs at no door. */
    NOT_MOUNTED(RuleId.REG_11),
    /** Nobody takes a tag out of use without a reason. */
    REASON_MISSING(RuleId.REG_11);

    private final RuleId rule;

    TagRefusalCode(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
