/** The commands of tags. */
@NullMarked
package se.kvittens.examples.cli.tags;

import org.jspecify.annotations.NullMarked;
