/** Commands for the visits of a journal, as planners and others give them. */
@NullMarked
package se.kvittens.examples.cli.journal.visits;

import org.jspecify.annotations.NullMarked;
