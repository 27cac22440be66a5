/**
 * Civil time of the care: the zone, the door for local times, half-open spans, working days and Swedish holidays. */
@NullMarked
package se.kvittens.domain.time;

import org.jspecify.annotations.NullMarked;
