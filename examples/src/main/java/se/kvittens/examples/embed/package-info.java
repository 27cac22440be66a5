/** The rules inside another program, in ten lines; the README quotes them. */
@NullMarked
package se.kvittens.examples.embed;

import org.jspecify.annotations.NullMarked;
