/** What was said of absences and orders, in the streams of the store. */
@NullMarked
package se.kvittens.store.keeping;

import org.jspecify.annotations.NullMarked;
