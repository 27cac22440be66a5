/** A reader without a device, for who tries or tests what listens to one. */
@NullMarked
package se.kvittens.nfc.emulated;

import org.jspecify.annotations.NullMarked;
