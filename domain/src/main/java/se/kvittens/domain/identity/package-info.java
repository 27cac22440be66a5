/**
 * Names of things: opaque keys, never personal numbers. Knows nothing of what they name. */
@NullMarked
package se.kvittens.domain.identity;

import org.jspecify.annotations.NullMarked;
