/** What was stated of months that are closed, in the streams of the store. */
@NullMarked
package se.kvittens.store.months;

import org.jspecify.annotations.NullMarked;
