/** Taking the whole record out into one file, and into an empty store. */
@NullMarked
package se.kvittens.application.archiving;

import org.jspecify.annotations.NullMarked;
