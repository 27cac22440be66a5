/**
 * From bytes to whole records: the text of a file, whatever its bytes are, and where its records end. What can't be read is
 * told line by line, so that one broken line costs one row.
 */
@NullMarked
package se.kvittens.files.csv.record;

import org.jspecify.annotations.NullMarked;
