/** The journal of doors on tables that only grow. */
@NullMarked
package se.kvittens.store.doors;

import org.jspecify.annotations.NullMarked;
