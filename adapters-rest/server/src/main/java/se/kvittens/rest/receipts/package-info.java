/** Receipts that are handed in. */
@NullMarked
package se.kvittens.rest.receipts;

import org.jspecify.annotations.NullMarked;
