/** Erasing a person from the record, so that the money stays and the person goes. */
@NullMarked
package se.kvittens.application.erasing;

import org.jspecify.annotations.NullMarked;
