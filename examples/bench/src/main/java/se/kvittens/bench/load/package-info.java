/** How much a server takes down, how fast, and whether all that it acknowledged is there after it was killed. */
@NullMarked
package se.kvittens.bench.load;

import org.jspecify.annotations.NullMarked;
