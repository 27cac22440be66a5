/** Orders and absences in files that others lay out. */
@NullMarked
package se.kvittens.files.orders;

import org.jspecify.annotations.NullMarked;
