/**
 * Doors: what locks tell is recorded for good before anything is made of it, and becomes receipts of visits by the rules. */
@NullMarked
package se.kvittens.application.doors;

import org.jspecify.annotations.NullMarked;
