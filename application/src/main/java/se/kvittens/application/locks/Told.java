package se.kvittens.application.locks;

import java.util.List;
import se.kvittens.domain.door.DoorEvent;

/** What a gateway told at once. */
public record Told(List<DoorEvent> events, List<Unread> unread) {

    public static final Told NOTHING = new Told(List.of(), List.of());

    public Told {
        events = List.copyOf(events);
        unread = List.copyOf(unread);
    }
}
