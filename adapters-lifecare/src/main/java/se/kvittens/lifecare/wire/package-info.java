/** What goes over the wire, as the contract says it, and its translation. */
@NullMarked
package se.kvittens.lifecare.wire;

import org.jspecify.annotations.NullMarked;
