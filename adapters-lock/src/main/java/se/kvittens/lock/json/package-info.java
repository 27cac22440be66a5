/** JSON as it comes from others: read strictly, and what is wrong is told by its place, never by what stands there. */
@NullMarked
package se.kvittens.lock.json;

import org.jspecify.annotations.NullMarked;
