/**
 * CSV files with a header row, read row by row: UTF-8 with or without a byte order mark, commas, quotes as in RFC 4180.
 * Nothing that a file may hold stops the reading before its end: what can't be read is a fault with its line, and the
 * rows after it are read.
 */
@NullMarked
package se.kvittens.files.csv;

import org.jspecify.annotations.NullMarked;
