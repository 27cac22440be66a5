/** Texts of JSON as they go over the wire, and problems that are made of them. */
@NullMarked
package se.kvittens.client.wire;

import org.jspecify.annotations.NullMarked;
