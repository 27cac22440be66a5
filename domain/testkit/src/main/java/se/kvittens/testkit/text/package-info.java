/** Months as rule cases, for a person to read and for {@code kvittens check}. */
@NullMarked
package se.kvittens.testkit.text;

import org.jspecify.annotations.NullMarked;
