/** Receipts (kvittenser), one or many. */
@NullMarked
package se.kvittens.client.receipts;

import org.jspecify.annotations.NullMarked;
