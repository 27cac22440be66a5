/** All that a store holds, as one file of lines of JSON. */
@NullMarked
package se.kvittens.store.archive;

import org.jspecify.annotations.NullMarked;
