/**
 * Months of any size that are made up from a seed and go by a municipality's own rule book. Nobody in them exists.
 * {@link se.kvittens.examples.generate.GeneratedMonths} is the door; a provider's month is made team by team, so that it
 * need never be held.
 */
@NullMarked
package se.kvittens.examples.generate;

import org.jspecify.annotations.NullMarked;
