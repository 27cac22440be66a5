/** A store opened from where it is, with Guice or without. */
@NullMarked
package se.kvittens.store.wiring;

import org.jspecify.annotations.NullMarked;
