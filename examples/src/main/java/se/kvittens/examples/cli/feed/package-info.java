/** The commands for what other systems tell: to take it in, to compare it, to describe its files. */
@NullMarked
package se.kvittens.examples.cli.feed;

import org.jspecify.annotations.NullMarked;
