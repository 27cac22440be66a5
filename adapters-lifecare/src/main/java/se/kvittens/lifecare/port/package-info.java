/** The ports of the application over HTTP. */
@NullMarked
package se.kvittens.lifecare.port;

import org.jspecify.annotations.NullMarked;
