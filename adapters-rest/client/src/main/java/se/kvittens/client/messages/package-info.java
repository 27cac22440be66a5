/** Messages between a municipality and its providers. */
@NullMarked
package se.kvittens.client.messages;

import org.jspecify.annotations.NullMarked;
