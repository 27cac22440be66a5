/** Visits, and what is done to them. */
@NullMarked
package se.kvittens.rest.visits;

import org.jspecify.annotations.NullMarked;
