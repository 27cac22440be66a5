/** Signatures by a key that two sides share. */
@NullMarked
package se.kvittens.transport.sign;

import org.jspecify.annotations.NullMarked;
