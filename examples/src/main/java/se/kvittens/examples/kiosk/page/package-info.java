/** A kiosk as a page for a touch screen on the same machine, over the JDK's own server. */
@NullMarked
package se.kvittens.examples.kiosk.page;

import org.jspecify.annotations.NullMarked;
