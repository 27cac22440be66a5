/** The lines of an archive: their check sums, their fields, and what is wrong with them. */
@NullMarked
package se.kvittens.store.archive.text;

import org.jspecify.annotations.NullMarked;
