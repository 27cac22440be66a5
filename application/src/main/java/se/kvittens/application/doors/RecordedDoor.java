package se.kvittens.application.doors;

import java.time.Instant;
import se.kvittens.domain.access.Deed;

/**
 * Something of doors as it was taken down.
 *
 * @param taken when, by the journal's clock; never before what was taken down before it
 */
public record RecordedDoor(DoorEntry entry, Deed deed, Instant taken) {}
