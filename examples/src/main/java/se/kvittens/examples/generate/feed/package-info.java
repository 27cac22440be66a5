/** Made-up months as other systems might tell them: an intake of files with names, words and columns of their own. */
@NullMarked
package se.kvittens.examples.generate.feed;

import org.jspecify.annotations.NullMarked;
