/**
 * What a kiosk does between its reader and the record of visits: who is signed in, what a tap means, what is shown of it.
 * It has neither a screen nor a disk of its own. */
@NullMarked
package se.kvittens.application.kiosk;

import org.jspecify.annotations.NullMarked;
