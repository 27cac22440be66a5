/** Figures that several measurements tell. */
@NullMarked
package se.kvittens.bench.figure;

import org.jspecify.annotations.NullMarked;
