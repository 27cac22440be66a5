/** Months: what they are worth and why, and how they are closed. */
@NullMarked
package se.kvittens.rest.months;

import org.jspecify.annotations.NullMarked;
