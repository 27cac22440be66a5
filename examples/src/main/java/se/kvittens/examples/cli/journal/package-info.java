/** The journal from the command line: taken out and in, looked after, checked, and people erased from it. */
@NullMarked
package se.kvittens.examples.cli.journal;

import org.jspecify.annotations.NullMarked;
