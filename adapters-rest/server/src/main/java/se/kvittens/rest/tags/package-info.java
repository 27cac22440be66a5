/** The tags of a provider's recipients. */
@NullMarked
package se.kvittens.rest.tags;

import org.jspecify.annotations.NullMarked;
