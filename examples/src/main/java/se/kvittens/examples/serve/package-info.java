/** A server that is put together of a serve folder, a store and what signs people in. */
@NullMarked
package se.kvittens.examples.serve;

import org.jspecify.annotations.NullMarked;
