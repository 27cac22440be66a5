/** Rule books: what they say, how they differ, and what is wrong with one that is sent. */
@NullMarked
package se.kvittens.rest.rulebooks;

import org.jspecify.annotations.NullMarked;
