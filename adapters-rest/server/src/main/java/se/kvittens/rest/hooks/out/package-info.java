/** Tells other systems what happened, signed, and reaches none that nobody has allowed. */
@NullMarked
package se.kvittens.rest.hooks.out;

import org.jspecify.annotations.NullMarked;
