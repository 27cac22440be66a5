/** Visits in files that others lay out: which columns there can be, and how a row becomes a visit. */
@NullMarked
package se.kvittens.files.visits;

import org.jspecify.annotations.NullMarked;
