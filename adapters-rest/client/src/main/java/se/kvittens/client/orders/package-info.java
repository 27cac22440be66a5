/** Orders (beställningar) of a provider's recipients: placed, confirmed and ended. */
@NullMarked
package se.kvittens.client.orders;

import org.jspecify.annotations.NullMarked;
