/** How long what is kept of a person is kept, and when the person may be erased. */
@NullMarked
package se.kvittens.domain.retention;

import org.jspecify.annotations.NullMarked;
