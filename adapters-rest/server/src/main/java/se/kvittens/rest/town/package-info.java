/** Whose work the server is for. */
@NullMarked
package se.kvittens.rest.town;

import org.jspecify.annotations.NullMarked;
