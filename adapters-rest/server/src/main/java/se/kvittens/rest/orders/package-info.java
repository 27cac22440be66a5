/** Orders of a provider's recipients, as they are placed, confirmed and ended. */
@NullMarked
package se.kvittens.rest.orders;

import org.jspecify.annotations.NullMarked;
