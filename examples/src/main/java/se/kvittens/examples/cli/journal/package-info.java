/** What commands that work on a journal share: where it is, who acts, and what is said. */
@NullMarked
package se.kvittens.examples.cli.journal;

import org.jspecify.annotations.NullMarked;
