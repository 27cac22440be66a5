/** Reads where the time went from a recording of Java Flight Recorder. */
@NullMarked
package se.kvittens.bench.profile;

import org.jspecify.annotations.NullMarked;
