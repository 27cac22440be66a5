/** Who asks: what a token says of whom it was given to, and whether it is to be believed. */
@NullMarked
package se.kvittens.rest.signin;

import org.jspecify.annotations.NullMarked;
