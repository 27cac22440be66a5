/** Suggests a profile for a file of unknown layout, from its headers and a sample of its rows, and says how sure it is. */
@NullMarked
package se.kvittens.files.suggest;

import org.jspecify.annotations.NullMarked;
