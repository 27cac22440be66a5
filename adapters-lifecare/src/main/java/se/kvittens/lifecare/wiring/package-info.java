/** Putting it together, with Guice or without. */
@NullMarked
package se.kvittens.lifecare.wiring;

import org.jspecify.annotations.NullMarked;
