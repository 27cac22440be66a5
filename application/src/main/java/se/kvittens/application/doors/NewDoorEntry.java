package se.kvittens.application.doors;

import java.time.Instant;
import se.kvittens.domain.access.Deed;

/**
 * What is to be taken down.
 *
 * @param about the time that it is about: that of the event, or that at which the command was asked for
 */
public record NewDoorEntry(DoorEntry entry, Deed deed, Instant about) {}
