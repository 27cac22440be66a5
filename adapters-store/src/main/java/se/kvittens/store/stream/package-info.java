/** Tables that only grow: lines of streams, each stream with a version of its own. */
@NullMarked
package se.kvittens.store.stream;

import org.jspecify.annotations.NullMarked;
