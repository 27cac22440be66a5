/** Months: what they are worth, and why; closed for good. */
@NullMarked
package se.kvittens.client.months;

import org.jspecify.annotations.NullMarked;
