/** Visits that go out, and what became of them. */
@NullMarked
package se.kvittens.examples.cli.lifecare.visits;

import org.jspecify.annotations.NullMarked;
