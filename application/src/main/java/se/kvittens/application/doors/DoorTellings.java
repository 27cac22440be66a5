package se.kvittens.application.doors;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.AskedCommand;
import se.kvittens.domain.opening.CommandProgress;

/** What a part of a record tells, put together. */
public final class DoorTellings {

    private DoorTellings() {}

    /**
     * Each event once, in the order in which they were told: as it was told first, but for a later telling that says by
     * whose key or command it was, where the first said neither. Some gateways learn that a minute later.
     */
    public static List<DoorEvent> events(Collection<RecordedDoor> recorded) {
        Map<EventId, DoorEvent> events = new LinkedHashMap<>();
        for (RecordedDoor each : recorded) {
            if (each.entry() instanceof EventTold told) {
                events.merge(told.event().id(), told.event(), DoorTellings::whole);
            } else if (each.entry() instanceof ToldOtherwise other) {
                events.computeIfPresent(other.event().id(), (id, before) -> whole(before, other.event()));
            }
        }
        return List.copyOf(events.values());
    }

    private static DoorEvent whole(DoorEvent before, DoorEvent after) {
        return after.completes(before) ? after : before;
    }

    /** At whom somebody said last that the carer was, of an event; empty where nobody said it. */
    static Optional<RecipientId> visited(Collection<RecordedDoor> recorded, EventId event) {
        return recorded.stream()
                .map(RecordedDoor::entry)
                .filter(entry -> entry instanceof WhoseSaid said && said.event().equals(event))
                .map(entry -> ((WhoseSaid) entry).visited())
                .reduce((earlier, later) -> later);
    }

    /** Each command, and how far it had come. */
    static List<AskedCommand> commands(Collection<RecordedDoor> recorded) {
        Map<CommandId, CommandProgress> progress = new LinkedHashMap<>();
        for (RecordedDoor each : recorded) {
            if (each.entry() instanceof CommandBecame became) {
                progress.put(became.command(), became.progress());
            }
        }
        return recorded.stream()
                .filter(each -> each.entry() instanceof CommandAsked)
                .map(each -> asked(each, progress))
                .toList();
    }

    private static AskedCommand asked(RecordedDoor each, Map<CommandId, CommandProgress> progress) {
        CommandAsked asked = (CommandAsked) each.entry();
        return new AskedCommand(
                asked.command(),
                each.deed().when(),
                asked.by().keyholder(),
                progress.getOrDefault(asked.command().id(), new CommandProgress.Lost()));
    }
}
