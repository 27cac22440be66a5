/** The basis (fakturaunderlag) as one page (HTML), each amount with its explanation folded below it. */
@NullMarked
package se.kvittens.files.basispage;

import org.jspecify.annotations.NullMarked;
