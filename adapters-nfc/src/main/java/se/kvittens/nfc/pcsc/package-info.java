/** Readers that the service for smart cards has (PC/SC), as the ACR122U. */
@NullMarked
package se.kvittens.nfc.pcsc;

import org.jspecify.annotations.NullMarked;
