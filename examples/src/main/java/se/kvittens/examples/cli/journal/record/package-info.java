/** Commands that look after a journal: taken out and in, erased from, looked through, and who looked at whom. */
@NullMarked
package se.kvittens.examples.cli.journal.record;

import org.jspecify.annotations.NullMarked;
