/** The commands that settle a month folder, and explain what they come to. */
@NullMarked
package se.kvittens.examples.cli.settle;

import org.jspecify.annotations.NullMarked;
