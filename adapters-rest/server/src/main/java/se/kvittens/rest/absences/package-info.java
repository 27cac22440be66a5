/** Absences of a provider's recipients, as they are registered and closed. */
@NullMarked
package se.kvittens.rest.absences;

import org.jspecify.annotations.NullMarked;
