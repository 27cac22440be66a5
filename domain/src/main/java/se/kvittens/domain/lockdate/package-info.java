/**
 * The lock date (spärrdatum, ändringsdatum) of a month and what it means to be in time. */
@NullMarked
package se.kvittens.domain.lockdate;

import org.jspecify.annotations.NullMarked;
