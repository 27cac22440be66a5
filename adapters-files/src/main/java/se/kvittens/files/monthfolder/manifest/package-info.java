/**
 * The manifest of a month folder: which month of whose it is, where its price list and its providers' folders are, and
 * the locks that were published.
 */
@NullMarked
package se.kvittens.files.monthfolder.manifest;

import org.jspecify.annotations.NullMarked;
