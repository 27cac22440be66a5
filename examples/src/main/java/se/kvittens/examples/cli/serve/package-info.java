/** The command {@code serve}. */
@NullMarked
package se.kvittens.examples.cli.serve;

import org.jspecify.annotations.NullMarked;
