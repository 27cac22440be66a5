package se.kvittens.application.doors;

import java.util.Optional;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.opening.DoorAlarm;

/**
 * What was found of an event.
 *
 * @param alarm that it raises
 */
public record DoorFinding(DoorEvent event, Became became, Optional<DoorAlarm> alarm) {}
