/** The journal of tags on tables that only grow. */
@NullMarked
package se.kvittens.store.tags;

import org.jspecify.annotations.NullMarked;
