/**
 * A whole rule book version as one value, and the choice of a version by date. */
@NullMarked
package se.kvittens.domain.rulebook;

import org.jspecify.annotations.NullMarked;
