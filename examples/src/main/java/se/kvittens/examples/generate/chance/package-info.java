/** Chance from a seed: the dice, the rates by which things happen, and the tables of published figures. */
@NullMarked
package se.kvittens.examples.generate.chance;

import org.jspecify.annotations.NullMarked;
