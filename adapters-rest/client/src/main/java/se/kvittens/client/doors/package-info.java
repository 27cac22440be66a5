/** Doors with a digital lock (digitala lås). */
@NullMarked
package se.kvittens.client.doors;

import org.jspecify.annotations.NullMarked;
