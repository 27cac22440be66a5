/** Doors that are asked to open and to lock: who may ask for which and when, and what became of it. */
@NullMarked
package se.kvittens.domain.opening;

import org.jspecify.annotations.NullMarked;
