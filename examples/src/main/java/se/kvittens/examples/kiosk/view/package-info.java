/** What a kiosk's screen says and offers, in a person's language: the same for the page and for the terminal. */
@NullMarked
package se.kvittens.examples.kiosk.view;

import org.jspecify.annotations.NullMarked;
