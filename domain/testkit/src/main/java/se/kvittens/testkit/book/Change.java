package se.kvittens.testkit.book;

/**
 * A change of a rule book before the rule book is known.
 *
 * @param ofPolicy whether a policy takes the place of another, or a setting gets another value
 * @param site which of them, by number
 * @param choices what it becomes, by numbers that are used up in turn
 */
public record Change(boolean ofPolicy, int site, int choices) {}
