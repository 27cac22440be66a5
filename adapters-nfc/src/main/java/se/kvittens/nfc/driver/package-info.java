/**
 * How each kind of reader is spoken with, step by step: bytes that came and the time go in, bytes to send and what was found
 * come out. No driver reads, writes, waits, or asks a clock.
 */
@NullMarked
package se.kvittens.nfc.driver;

import org.jspecify.annotations.NullMarked;
