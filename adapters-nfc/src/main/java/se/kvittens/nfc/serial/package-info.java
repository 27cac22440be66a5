/** Serial ports. One class knows the library that opens them. */
@NullMarked
package se.kvittens.nfc.serial;

import org.jspecify.annotations.NullMarked;
