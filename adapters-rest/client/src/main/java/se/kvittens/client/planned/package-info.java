/** Planned visits beside those that were made. */
@NullMarked
package se.kvittens.client.planned;

import org.jspecify.annotations.NullMarked;
