package se.kvittens.application.answer;

import java.util.List;
import se.kvittens.domain.rule.RuleId;

/** Why another system, or a rule before it, refuses what was asked. */
public enum RefusalReason {
    /** There is no such thing, or none that this account may see. */
    UNKNOWN,
    /** An order is confirmed once, and its date is never changed (LIFE-1). */
    ALREADY_CONFIRMED,
    /** Only a confirmed order can be ended. */
    NOT_CONFIRMED_YET,
    ALREADY_ENDED,
    /** The person has not said explicitly that the execution is to be ended (LIFE-3). */
    NOT_EXPLICIT,
    /** The last day is before the first. */
    LAST_DAY_BEFORE_FIRST,
    /** Somebody else has changed it since it was read. */
    CHANGED_MEANWHILE,
    /** The id or version is taken by something else. */
    TAKEN,
    /** The same order or absence stands already, by another id (LIFE-3, LIFE-4). */
    STANDS_ALREADY,
    /** The month is locked (TIME-4). */
    LOCKED,
    /** A text holds what looks like a personal number. */
    PERSONAL_NUMBER,
    /** A message without receiver or subject, or too large. */
    INCOMPLETE,
    /** As much of the sender's messages lies undeleted in a receiver's mailbox as may (LIFE-6). */
    MAILBOX_FULL,
    /** The account may not do this. */
    FORBIDDEN,
    /** The other system finds fault with what it was sent, for a reason of its own. */
    INVALID;

    /** The rules that ask for it; none where it is the other system's business. */
    public List<RuleId> rules() {
        return switch (this) {
            case ALREADY_CONFIRMED -> List.of(RuleId.LIFE_1);
            case NOT_CONFIRMED_YET, ALREADY_ENDED, NOT_EXPLICIT -> List.of(RuleId.LIFE_3);
            case LAST_DAY_BEFORE_FIRST, STANDS_ALREADY -> List.of(RuleId.LIFE_3, RuleId.LIFE_4);
            case LOCKED -> List.of(RuleId.TIME_4);
            case PERSONAL_NUMBER -> List.of(RuleId.REG_9);
            case INCOMPLETE, MAILBOX_FULL -> List.of(RuleId.LIFE_6);
            case UNKNOWN, CHANGED_MEANWHILE, TAKEN, FORBIDDEN, INVALID -> List.of();
        };
    }
}
