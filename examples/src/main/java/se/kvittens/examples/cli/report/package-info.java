/** The commands that report on the visits of month folders. */
@NullMarked
package se.kvittens.examples.cli.report;

import org.jspecify.annotations.NullMarked;
