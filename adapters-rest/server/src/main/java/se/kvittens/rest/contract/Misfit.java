package se.kvittens.rest.contract;

/**
 * Something that is not as its shape asks.
 *
 * @param at a JSON pointer
 * @param keyword of the shape that it offends
 * @param bound what the keyword asks for; never what was sent
 */
public record Misfit(String at, String keyword, String bound) {}
