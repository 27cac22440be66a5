/** Fills the simulated system with a month that was made up. */
@NullMarked
package se.kvittens.examples.simulate.seed;

import org.jspecify.annotations.NullMarked;
