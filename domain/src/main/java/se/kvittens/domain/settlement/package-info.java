/**
 * The pipeline from registered visits to a settlement. */
@NullMarked
package se.kvittens.domain.settlement;

import org.jspecify.annotations.NullMarked;
