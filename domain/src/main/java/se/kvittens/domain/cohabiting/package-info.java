/**
 * Visits at two recipients of one address (sammanboende). */
@NullMarked
package se.kvittens.domain.cohabiting;

import org.jspecify.annotations.NullMarked;
