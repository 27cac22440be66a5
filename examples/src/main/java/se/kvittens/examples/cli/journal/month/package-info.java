/** Commands on months that are settled from a journal, closed and corrected. */
@NullMarked
package se.kvittens.examples.cli.journal.month;

import org.jspecify.annotations.NullMarked;
