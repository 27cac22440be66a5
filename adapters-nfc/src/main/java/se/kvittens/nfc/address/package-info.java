/** Readers as a person names them. */
@NullMarked
package se.kvittens.nfc.address;

import org.jspecify.annotations.NullMarked;
