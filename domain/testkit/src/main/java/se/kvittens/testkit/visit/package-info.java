/** Visits that are made up: plain ones, bent by what can happen to a visit. */
@NullMarked
package se.kvittens.testkit.visit;

import org.jspecify.annotations.NullMarked;
