/** What happened, as JSON and back. */
@NullMarked
package se.kvittens.store.codec;

import org.jspecify.annotations.NullMarked;
