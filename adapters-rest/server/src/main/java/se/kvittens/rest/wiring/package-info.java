/** Starts and stops the server. */
@NullMarked
package se.kvittens.rest.wiring;

import org.jspecify.annotations.NullMarked;
