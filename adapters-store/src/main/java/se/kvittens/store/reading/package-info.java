/** Who looked at whom, on tables that only grow. */
@NullMarked
package se.kvittens.store.reading;

import org.jspecify.annotations.NullMarked;
