/** Wires the file adapters for who uses Guice. */
@NullMarked
package se.kvittens.files.wiring;

import org.jspecify.annotations.NullMarked;
