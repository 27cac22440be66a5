/** Which systems are told of what happens, in tables of the store. */
@NullMarked
package se.kvittens.store.subscribing;

import org.jspecify.annotations.NullMarked;
