/** The outbox of a kiosk, in a file of its own. */
@NullMarked
package se.kvittens.store.outbox;

import org.jspecify.annotations.NullMarked;
