/** Tokens and keys of signatures: read where they are used, each time anew, and never told. */
@NullMarked
package se.kvittens.lock.secret;

import org.jspecify.annotations.NullMarked;
