/** The commands of doors with a digital lock. */
@NullMarked
package se.kvittens.examples.cli.doors;

import org.jspecify.annotations.NullMarked;
