/** Rows of values, written as CSV and JSON; within this module only. */
@NullMarked
package se.kvittens.files.row;

import org.jspecify.annotations.NullMarked;
