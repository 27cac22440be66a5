/** Kiosks in processes of their own that are killed, on a journal that comes and goes. */
@NullMarked
package se.kvittens.examples.kiosk.killed;

import org.jspecify.annotations.NullMarked;
