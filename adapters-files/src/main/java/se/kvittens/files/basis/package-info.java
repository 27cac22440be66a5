/** Writes a settlement out (fakturaunderlag): the same settlement gives the same bytes, in UTF-8 with {@code \n}. */
@NullMarked
package se.kvittens.files.basis;

import org.jspecify.annotations.NullMarked;
