/** Doors with a digital lock (digitalt lås): what a lock tells, and which of it is a receipt. */
@NullMarked
package se.kvittens.domain.door;

import org.jspecify.annotations.NullMarked;
