/** A municipality in the months for which something is made up, as its rule books describe it. */
@NullMarked
package se.kvittens.examples.generate.town;

import org.jspecify.annotations.NullMarked;
