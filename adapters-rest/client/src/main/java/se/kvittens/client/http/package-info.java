/** The interfaces of the client, over HTTP: the server's own and rule books; what is of a provider has a room for each subject. */
@NullMarked
package se.kvittens.client.http;

import org.jspecify.annotations.NullMarked;
