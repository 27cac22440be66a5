/** A kiosk on a terminal, and for a program that drives it: what is typed, and what is written. */
@NullMarked
package se.kvittens.examples.kiosk.terminal;

import org.jspecify.annotations.NullMarked;
