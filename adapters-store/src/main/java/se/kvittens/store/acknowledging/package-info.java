/** What was acknowledged of deviations, in the streams of the store. */
@NullMarked
package se.kvittens.store.acknowledging;

import org.jspecify.annotations.NullMarked;
