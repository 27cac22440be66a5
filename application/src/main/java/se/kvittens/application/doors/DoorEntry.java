package se.kvittens.application.doors;

import java.util.List;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;

/** Something of a gateway's doors that is taken down. */
public sealed interface DoorEntry {

    /** An event was told for the first time. */
    record EventTold(DoorEvent event) implements DoorEntry {}

    /**
     * An event was told by a name that another has, and says something else. The first stands, and this is to be looked
     * at.
     */
    record ToldOtherwise(DoorEvent event) implements DoorEntry {}

    /** Something was told that nobody can understand. */
    record NotUnderstood(Unread unread) implements DoorEntry {}

    /** Somebody said at whom the carer was, of an event that does not say it. */
    record WhoseSaid(EventId event, RecipientId visited) implements DoorEntry {}

    /** The gateway's log was read so far. */
    record LogRead(LogPlace place) implements DoorEntry {}

    /**
     * Receipts were made of what was told.
     *
     * @param through the version of the record up to which that was done
     * @param waiting what is no receipt yet, since somebody has to tell something first, or since it was refused
     * @param alarms what is done with and raised one that nobody is known to have told
     */
    record Worked(long through, List<EventId> waiting, List<EventId> alarms) implements DoorEntry {

        public Worked {
            waiting = List.copyOf(waiting);
            alarms = List.copyOf(alarms);
        }
    }

    /**
     * Alarms were told to whoever runs the program.
     *
     * @param events that raised them
     */
    record AlarmsTold(List<EventId> events) implements DoorEntry {

        public AlarmsTold {
            events = List.copyOf(events);
        }
    }

    /**
     * A lock was to be asked; it stands here before it is sent.
     *
     * @param by whose people asked
     */
    record CommandAsked(LockCommand command, AskedBy by) implements DoorEntry {}

    /**
     * Somebody asked for a lock that was not to be asked; nothing was sent.
     *
     * @param command as it would have been
     * @param by whose people asked
     */
    record CommandTurnedDown(LockCommand command, AskedBy by, OpeningRefusal why) implements DoorEntry {}

    /** What came of a command. */
    record CommandBecame(CommandId command, CommandProgress progress) implements DoorEntry {}
}
