package se.kvittens.lock.nukimqtt.story;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.lock.nukimqtt.wire.Intent;

/**
 * Something that came, of which an event is made. No lock says when: it is when it was received, where it did not wait
 * for us.
 *
 * @param name of what came
 * @param device that told it
 * @param isKept whether nobody knows when it was sent
 */
record Event(GatewayName gateway, String device, String name, Instant received, boolean isKept) {

    /** Of which the lock says neither by whom nor by what. */
    DoorEvent untold(DoorFact fact, String detail) {
        return event(fact, Means.UNTOLD, Optional.empty(), detail);
    }

    DoorEvent byItself(DoorFact fact) {
        return event(fact, Means.AUTOMATIC, Optional.empty(), "");
    }

    DoorEvent by(Intent intent, DoorFact fact, String detail) {
        return event(fact, intent.means(), intent.key(device), detail);
    }

    /** Another by the same words of the lock. */
    Event second() {
        return new Event(gateway, device, name + "-2", received, isKept);
    }

    private DoorEvent event(DoorFact fact, Means means, Optional<String> key, String detail) {
        return new DoorEvent(
                gateway.event(name),
                gateway.lock(device),
                fact,
                means,
                key.map(gateway::key),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(received, isKept ? TimeSource.KEPT : TimeSource.RECEIVER, Optional.empty(), received),
                Optional.empty(),
                detail);
    }
}
