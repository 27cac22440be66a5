/**
 * What readers send, as bytes and as what the bytes mean. Whatever the bytes are, nothing here throws, asks a clock, or
 * grows without bound.
 */
@NullMarked
package se.kvittens.nfc.codec;

import org.jspecify.annotations.NullMarked;
