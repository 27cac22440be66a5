package se.kvittens.examples.generate.client;

/**
 * The visit that two cohabitants have together.
 *
 * @param other the one who is visited second
 * @param slot the other's part
 */
public record Together(Client other, Slot slot) {}
