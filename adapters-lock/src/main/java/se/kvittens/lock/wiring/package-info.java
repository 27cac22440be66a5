/** Putting it together, with Guice or without. */
@NullMarked
package se.kvittens.lock.wiring;

import org.jspecify.annotations.NullMarked;
