/** The interfaces of the client, over HTTP. */
@NullMarked
package se.kvittens.client.http;

import org.jspecify.annotations.NullMarked;
