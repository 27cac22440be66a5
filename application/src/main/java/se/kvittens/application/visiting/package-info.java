/** Visits that go out, and the ones that are planned. */
@NullMarked
package se.kvittens.application.visiting;

import org.jspecify.annotations.NullMarked;
