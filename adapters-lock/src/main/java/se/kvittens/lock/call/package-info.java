/** Calls to gateways over HTTP, signed in by a token. */
@NullMarked
package se.kvittens.lock.call;

import org.jspecify.annotations.NullMarked;
