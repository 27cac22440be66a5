/** Other systems that subscribe to what happens, and are told of it until they have taken it. */
@NullMarked
package se.kvittens.application.subscribing;

import org.jspecify.annotations.NullMarked;
