/** Gateways of digital locks as a doors folder names them, and what is made of what they tell. */
@NullMarked
package se.kvittens.examples.doors;

import org.jspecify.annotations.NullMarked;
