/** Messages to and from the municipality (LIFE-6). */
@NullMarked
package se.kvittens.examples.cli.lifecare.messages;

import org.jspecify.annotations.NullMarked;
