/**
 * Visits (besök): as registered, as they count after changes, and as the registration rules judge them. */
@NullMarked
package se.kvittens.domain.visit;

import org.jspecify.annotations.NullMarked;
