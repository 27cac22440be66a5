/** How a kiosk is set up: which one it is, and whom and which tags it knows. */
@NullMarked
package se.kvittens.application.kiosk.setup;

import org.jspecify.annotations.NullMarked;
