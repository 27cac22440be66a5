/** The commands that make up months and other systems, to try things on. */
@NullMarked
package se.kvittens.examples.cli.madeup;

import org.jspecify.annotations.NullMarked;
