/** Rule books: where they come from, and what they say. */
@NullMarked
package se.kvittens.application.rulebooks;

import org.jspecify.annotations.NullMarked;
