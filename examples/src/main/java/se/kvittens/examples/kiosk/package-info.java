/**
 * A kiosk that runs: its reader, its outbox and its office wired together. The page and the terminal are rooms of their
 * own. It is here and not in an adapter since it is a program: it knows all floors, and promises nothing to other code. */
@NullMarked
package se.kvittens.examples.kiosk;

import org.jspecify.annotations.NullMarked;
