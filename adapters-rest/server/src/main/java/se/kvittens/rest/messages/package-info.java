/** Messages between a municipality and its providers. */
@NullMarked
package se.kvittens.rest.messages;

import org.jspecify.annotations.NullMarked;
