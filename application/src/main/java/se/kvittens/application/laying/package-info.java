/**
 * Lays what was said of absences and orders over the months that are supplied, so that both are seen wherever a month is, and
 * says what may still be said. Who registers an absence, or confirms an order, changes the months that are not locked.
 */
@NullMarked
package se.kvittens.application.laying;

import org.jspecify.annotations.NullMarked;
