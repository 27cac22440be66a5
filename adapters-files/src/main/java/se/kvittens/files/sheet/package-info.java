/** Rule books as people read them: a sheet to tick off, and the differences between versions in words. */
@NullMarked
package se.kvittens.files.sheet;

import org.jspecify.annotations.NullMarked;
