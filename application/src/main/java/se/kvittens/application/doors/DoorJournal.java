package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.time.TimeSpan;

/**
 * The record of all that locks told and were asked, of each gateway by itself. It only grows: nothing that was taken down is
 * changed, and what was acknowledged by {@link #append} is there after any failure of power, process or disk that leaves the
 * disk readable.
 */
public interface DoorJournal {

    /** How far the record of a gateway has come; nothing of one of which nothing is recorded. */
    Either<JournalFault, Standing> standing(GatewayName gateway);

    /** What was taken down after a version, in the order in which it was. */
    Either<JournalFault, Page> after(GatewayName gateway, long version);

    /** What is recorded about a stretch of time, in the order in which it was taken down. */
    Either<JournalFault, List<RecordedDoor>> about(GatewayName gateway, TimeSpan time);

    /** The event that bears a name, as it was told first; empty where none does. */
    Either<JournalFault, Optional<RecordedDoor>> event(EventId event);

    /** That a command was asked for, and all that came of it, in order; empty where it was not. */
    Either<JournalFault, List<RecordedDoor>> command(GatewayName gateway, CommandId command);

    /**
     * Takes entries down, all of them or none, where nothing was taken down of that gateway since its record was read. An
     * event is told for the first time once, and a command is asked for once: to whoever takes down another, somebody else
     * was first.
     *
     * @param version in which it was read
     * @return the version that it has now; {@link JournalFault#OVERTAKEN} where somebody else was first
     * @throws IllegalArgumentException if an event is of another gateway: it would not be found by its name
     */
    Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries);

    /**
     * How far a record has come.
     *
     * @param version rises with each entry; 0 where it is empty
     * @param worked the last of its kind
     * @param place of the last {@link DoorEntry.LogRead}
     */
    record Standing(long version, Optional<DoorEntry.Worked> worked, Optional<LogPlace> place) {}

    /**
     * A part of a record.
     *
     * @param version of the whole
     */
    record Page(long version, List<RecordedDoor> recorded) {

        public Page {
            recorded = List.copyOf(recorded);
        }
    }
}
