/** Absences (frånvaro) of a provider's recipients, registered and closed. */
@NullMarked
package se.kvittens.client.absences;

import org.jspecify.annotations.NullMarked;
