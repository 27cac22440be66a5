/** Calls: signed in, tried again where that is safe, and answered as accepted, refused or not ready. */
@NullMarked
package se.kvittens.lifecare.call;

import org.jspecify.annotations.NullMarked;
