/**
 * Recipients in a month folder, each with its orders and absences: the columns of their three files, how these are read
 * into one recipient and how they are written.
 */
@NullMarked
package se.kvittens.files.monthfolder.recipients;

import org.jspecify.annotations.NullMarked;
