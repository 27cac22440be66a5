/** Webhooks: which systems are told of what happens. */
@NullMarked
package se.kvittens.rest.hooks;

import org.jspecify.annotations.NullMarked;
