/**
 * Visits in a month folder, each with its adjustments: the columns of their two files, how these are read and how they are
 * written. A visit names a recipient, which must have been read.
 */
@NullMarked
package se.kvittens.files.monthfolder.visits;

import org.jspecify.annotations.NullMarked;
