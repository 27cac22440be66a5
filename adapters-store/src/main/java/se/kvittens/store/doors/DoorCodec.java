package se.kvittens.store.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.NewLine.Name;
import se.kvittens.store.stream.Personal;

/**
 * What doors told and were asked as lines of a stream, and back. At whom a carer said to be, or somebody said of a carer,
 * stands beside the line and can be erased; what is told otherwise of an event is about that recipient too.
 */
public final class DoorCodec {

    private DoorCodec() {}

    public static NewLine line(NewDoorEntry taken) {
        DoorEntry entry = taken.entry();
        return new NewLine(
                DoorLineType.of(entry).name(),
                body(entry).json(),
                taken.about(),
                taken.deed(),
                new Personal(recipient(entry), ""),
                name(entry));
    }

    private static Body body(DoorEntry entry) {
        if (entry instanceof EventTold told) {
            return DoorEventCodec.body(told.event());
        }
        if (entry instanceof ToldOtherwise told) {
            return DoorEventCodec.body(told.event());
        }
        if (entry instanceof CommandAsked asked) {
            return DoorCommandCodec.body(asked);
        }
        if (entry instanceof CommandTurnedDown turnedDown) {
            return DoorCommandCodec.body(turnedDown);
        }
        if (entry instanceof CommandBecame became) {
            return DoorCommandCodec.body(became);
        }
        if (entry instanceof NotUnderstood not) {
            return new Body()
                    .with("name", not.unread().name())
                    .with("field", not.unread().field());
        }
        if (entry instanceof WhoseSaid said) {
            return new Body().with("event", said.event());
        }
        if (entry instanceof LogRead read) {
            return new Body().with("place", read.place());
        }
        return entry instanceof AlarmsTold told
                ? new Body().withTextsInOrder("events", told.events())
                : body((Worked) entry);
    }

    /** Without alarms it is written as it was before there were any. */
    private static Body body(Worked worked) {
        Body body = new Body().with("through", worked.through()).withTextsInOrder("waiting", worked.waiting());
        return worked.alarms().isEmpty() ? body : body.withTextsInOrder("alarms", worked.alarms());
    }

    private static Optional<RecipientId> recipient(DoorEntry entry) {
        if (entry instanceof EventTold told) {
            return told.event().recipient();
        }
        if (entry instanceof WhoseSaid said) {
            return Optional.of(said.visited());
        }
        return entry instanceof ToldOtherwise told ? told.event().recipient() : Optional.empty();
    }

    private static Optional<Name> name(DoorEntry entry) {
        if (entry instanceof EventTold told) {
            return Optional.of(new Name(nameOf(told.event().id()), true));
        }
        if (entry instanceof ToldOtherwise told) {
            return Optional.of(new Name(nameOf(told.event().id()), false));
        }
        if (entry instanceof WhoseSaid said) {
            return Optional.of(new Name(nameOf(said.event()), false));
        }
        return entry instanceof CommandAsked asked
                ? Optional.of(new Name(nameOf(asked.command().id()), true))
                : Optional.empty();
    }

    /** By which an event is found in the stream of its gateway. What it begins with, no command's begins with. */
    static String nameOf(EventId event) {
        return "event " + event.name();
    }

    /** By which a command is found in the stream of its gateway. */
    static String nameOf(CommandId command) {
        return "command " + command;
    }

    /**
     * What a line says.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static DoorEntry entry(Line line) throws FaultFound {
        Fields fields = Fields.of(line.body());
        try {
            DoorEntry entry = entry(DoorLineType.named(line.type()), fields, line);
            fields.end();
            return entry;
        } catch (IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static DoorEntry entry(DoorLineType type, Fields fields, Line line) throws FaultFound {
        return switch (type) {
            case DOOR_EVENT_TOLD -> new EventTold(event(fields, line));
            case DOOR_EVENT_TOLD_OTHERWISE -> new ToldOtherwise(event(fields, line));
            case DOOR_NOT_UNDERSTOOD -> new NotUnderstood(new Unread(fields.text("name"), fields.text("field")));
            case DOOR_WHOSE_SAID ->
                new WhoseSaid(
                        DoorEventCodec.id(fields.text("event")),
                        line.recipient().orElseThrow(() -> new FaultFound(JournalFault.DAMAGED)));
            case DOOR_LOG_READ -> new LogRead(new LogPlace(fields.text("place")));
            case DOORS_WORKED ->
                new Worked(
                        fields.number("through"),
                        ids(fields.textsInOrder("waiting")),
                        ids(fields.optionalTexts("alarms")));
            case DOOR_ALARMS_TOLD -> new AlarmsTold(ids(fields.textsInOrder("events")));
            case DOOR_COMMAND_ASKED -> DoorCommandCodec.asked(fields);
            case DOOR_COMMAND_TURNED_DOWN -> DoorCommandCodec.turnedDown(fields);
            case DOOR_COMMAND_BECAME -> DoorCommandCodec.became(fields);
        };
    }

    private static DoorEvent event(Fields fields, Line line) throws FaultFound {
        return DoorEventCodec.event(fields, line.recipient());
    }

    private static List<EventId> ids(List<String> names) throws FaultFound {
        List<EventId> ids = new ArrayList<>();
        for (String each : names) {
            ids.add(DoorEventCodec.id(each));
        }
        return ids;
    }
}
