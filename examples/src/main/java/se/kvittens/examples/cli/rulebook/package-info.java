/** The commands that show rule books, and the deadlines that these set. */
@NullMarked
package se.kvittens.examples.cli.rulebook;

import org.jspecify.annotations.NullMarked;
