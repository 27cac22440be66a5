/** Streams and entries as their tables have them, for an archive. */
@NullMarked
package se.kvittens.store.archive.table;

import org.jspecify.annotations.NullMarked;
