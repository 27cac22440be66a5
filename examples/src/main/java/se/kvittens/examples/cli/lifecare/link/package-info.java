/** The connection to another system, and how its answers are told. */
@NullMarked
package se.kvittens.examples.cli.lifecare.link;

import org.jspecify.annotations.NullMarked;
