/** What became of visits that were sent: files that a person can open, and from which what is left can be sent again. */
@NullMarked
package se.kvittens.files.outbox;

import org.jspecify.annotations.NullMarked;
