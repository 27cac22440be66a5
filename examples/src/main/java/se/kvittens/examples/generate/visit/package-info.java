/** Made-up visits: how they are registered, what goes wrong, and what the office does about it. */
@NullMarked
package se.kvittens.examples.generate.visit;

import org.jspecify.annotations.NullMarked;
