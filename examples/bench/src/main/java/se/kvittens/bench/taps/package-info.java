/** How long it takes from a tap to the screen, and what of that the outbox takes. */
@NullMarked
package se.kvittens.bench.taps;

import org.jspecify.annotations.NullMarked;
