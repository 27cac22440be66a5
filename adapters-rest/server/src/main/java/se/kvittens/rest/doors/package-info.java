/** The doors with a digital lock of a provider's recipients. */
@NullMarked
package se.kvittens.rest.doors;

import org.jspecify.annotations.NullMarked;
