/**
 * One thread for each reader, which opens it, steps its driver, and tells what comes of it. Nothing else touches a reader.
 */
@NullMarked
package se.kvittens.nfc.loop;

import org.jspecify.annotations.NullMarked;
