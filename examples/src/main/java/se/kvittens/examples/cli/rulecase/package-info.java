/** The commands for rule cases. */
@NullMarked
package se.kvittens.examples.cli.rulecase;

import org.jspecify.annotations.NullMarked;
