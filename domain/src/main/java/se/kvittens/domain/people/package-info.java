/**
 * The recipients (brukare, kund) and what the rules ask about them. */
@NullMarked
package se.kvittens.domain.people;

import org.jspecify.annotations.NullMarked;
