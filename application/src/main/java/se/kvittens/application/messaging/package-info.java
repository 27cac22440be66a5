/** Messages to and from the municipality. */
@NullMarked
package se.kvittens.application.messaging;

import org.jspecify.annotations.NullMarked;
