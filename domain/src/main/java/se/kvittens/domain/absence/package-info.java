/**
 * Absences (frånvaro) of recipients. */
@NullMarked
package se.kvittens.domain.absence;

import org.jspecify.annotations.NullMarked;
