/** What a provider's office does in Lifecare, from the command line: orders, absences, messages and visits that go out. */
@NullMarked
package se.kvittens.examples.cli.lifecare;

import org.jspecify.annotations.NullMarked;
