/** Planned visits, and how they stand beside those that were made. */
@NullMarked
package se.kvittens.domain.planning;

import org.jspecify.annotations.NullMarked;
