/** Readers made from their addresses, with Guice or without. */
@NullMarked
package se.kvittens.nfc.wiring;

import org.jspecify.annotations.NullMarked;
