/** Opening a client, with Guice or without. */
@NullMarked
package se.kvittens.client.wiring;

import org.jspecify.annotations.NullMarked;
