/** The journal of visits on tables that only grow. */
@NullMarked
package se.kvittens.store.journal;

import org.jspecify.annotations.NullMarked;
