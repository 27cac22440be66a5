/** The command line {@code kvittens}. */
@NullMarked
package se.kvittens.examples.cli;

import org.jspecify.annotations.NullMarked;
