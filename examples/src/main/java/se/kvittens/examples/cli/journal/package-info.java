/** Commands that work on a journal: looking after it, and months that are settled from it, closed and corrected. */
@NullMarked
package se.kvittens.examples.cli.journal;

import org.jspecify.annotations.NullMarked;
