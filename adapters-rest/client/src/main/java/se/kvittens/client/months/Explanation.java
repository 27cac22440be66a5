package se.kvittens.client.months;

/**
 * Why something is worth what it is.
 *
 * @param text in the language that was asked for
 * @param reasons the same in codes, as JSON
 */
public record Explanation(String text, String reasons) {}
