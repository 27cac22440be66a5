/** Made-up sign-in, for trying the server on one's own machine. */
@NullMarked
package se.kvittens.rest.signin.dev;

import org.jspecify.annotations.NullMarked;
