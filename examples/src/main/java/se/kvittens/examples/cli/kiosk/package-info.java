/** The command that runs a kiosk. */
@NullMarked
package se.kvittens.examples.cli.kiosk;

import org.jspecify.annotations.NullMarked;
