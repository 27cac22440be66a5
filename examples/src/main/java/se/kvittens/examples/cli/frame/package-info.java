/** What all commands stand in: the terminal, the language, and what they end with. */
@NullMarked
package se.kvittens.examples.cli.frame;

import org.jspecify.annotations.NullMarked;
