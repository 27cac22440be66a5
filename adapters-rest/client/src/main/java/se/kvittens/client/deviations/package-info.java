/** Deviations (avvikelser): what somebody has to look at, and that somebody has. */
@NullMarked
package se.kvittens.client.deviations;

import org.jspecify.annotations.NullMarked;
