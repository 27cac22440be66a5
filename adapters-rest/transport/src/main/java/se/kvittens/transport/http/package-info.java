/** Bytes over HTTP. One class alone knows the library that carries them. */
@NullMarked
package se.kvittens.transport.http;

import org.jspecify.annotations.NullMarked;
