/** What is said of the words of a command line that can't be, or that are missing. */
@NullMarked
package se.kvittens.examples.cli.mistyped;

import org.jspecify.annotations.NullMarked;
