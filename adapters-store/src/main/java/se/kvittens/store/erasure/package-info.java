/** Erasing who a person was, and what was written of the person, from tables that only grow. */
@NullMarked
package se.kvittens.store.erasure;

import org.jspecify.annotations.NullMarked;
