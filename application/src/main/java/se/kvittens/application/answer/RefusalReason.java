package se.kvittens.application.answer;

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
    /** The month is locked (TIME-4). */
    LOCKED,
    /** A text holds what looks like a personal number. */
    PERSONAL_NUMBER,
    /** A message without receiver or subject, or too large. */
    INCOMPLETE,
    /** The account may not do this. */
    FORBIDDEN,
    /** The other system finds fault with what it was sent, for a reason of its own. */
    INVALID
}
