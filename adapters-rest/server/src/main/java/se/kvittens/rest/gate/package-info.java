/** Who may ask for what, in one place for all routes. */
@NullMarked
package se.kvittens.rest.gate;

import org.jspecify.annotations.NullMarked;
