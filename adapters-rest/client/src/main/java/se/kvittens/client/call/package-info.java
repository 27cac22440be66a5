/** Calls: signed in, asked again where that is safe, and answered with a value or a problem. */
@NullMarked
package se.kvittens.client.call;

import org.jspecify.annotations.NullMarked;
