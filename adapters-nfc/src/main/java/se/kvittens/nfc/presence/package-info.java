/** From what a reader finds, look by look, to what is told of it. Pure: time comes in as a value. */
@NullMarked
package se.kvittens.nfc.presence;

import org.jspecify.annotations.NullMarked;
