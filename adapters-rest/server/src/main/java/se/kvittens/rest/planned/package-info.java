/** Planned visits beside those that were made. */
@NullMarked
package se.kvittens.rest.planned;

import org.jspecify.annotations.NullMarked;
