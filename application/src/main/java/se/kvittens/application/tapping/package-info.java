/** Tags that are held to a reader. Who owns a tag, and what a tap means, is decided elsewhere. */
@NullMarked
package se.kvittens.application.tapping;

import org.jspecify.annotations.NullMarked;
