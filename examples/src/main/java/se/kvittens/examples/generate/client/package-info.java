/** Made-up recipients: who they are, which visits they need, what they are granted, and what happens to them. */
@NullMarked
package se.kvittens.examples.generate.client;

import org.jspecify.annotations.NullMarked;
