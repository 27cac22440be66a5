/** Visits (besök), and what is done to them. */
@NullMarked
package se.kvittens.client.visits;

import org.jspecify.annotations.NullMarked;
