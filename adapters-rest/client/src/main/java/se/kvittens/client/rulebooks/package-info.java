/** Rule books (regelböcker): what the rules are, who says so, and since when. */
@NullMarked
package se.kvittens.client.rulebooks;

import org.jspecify.annotations.NullMarked;
