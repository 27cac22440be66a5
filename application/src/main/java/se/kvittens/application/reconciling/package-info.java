/** Reconciling what two systems hold: what a person wants done, and the port that it needs beside those of settling. */
@NullMarked
package se.kvittens.application.reconciling;

import org.jspecify.annotations.NullMarked;
