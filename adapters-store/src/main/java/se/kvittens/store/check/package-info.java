/** Whether all that is in a store is as it was written. */
@NullMarked
package se.kvittens.store.check;

import org.jspecify.annotations.NullMarked;
