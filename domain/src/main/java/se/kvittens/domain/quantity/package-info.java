/**
 * Quantities that are never rounded by accident: exact time, whole öre, prices per hour. Each rounding is one named
 * step between two types. Knows nothing of dates and people. */
@NullMarked
package se.kvittens.domain.quantity;

import org.jspecify.annotations.NullMarked;
