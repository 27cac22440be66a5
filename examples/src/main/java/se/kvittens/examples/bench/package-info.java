/**
 * Measures what settling costs: the rules over visits in memory, and the whole command beside merely splitting its CSV.
 */
@NullMarked
package se.kvittens.examples.bench;

import org.jspecify.annotations.NullMarked;
