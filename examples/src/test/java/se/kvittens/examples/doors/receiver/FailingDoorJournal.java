package se.kvittens.examples.doors.receiver;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.time.TimeSpan;

/** A journal of which the disk is full until there is room again. */
final class FailingDoorJournal implements DoorJournal {

    private final DoorJournal other;
    private volatile boolean isFull;

    FailingDoorJournal(DoorJournal other) {
        this.other = other;
    }

    void isFull(boolean full) {
        isFull = full;
    }

    @Override
    public Either<JournalFault, Standing> standing(GatewayName gateway) {
        return other.standing(gateway);
    }

    @Override
    public Either<JournalFault, Page> after(GatewayName gateway, long version) {
        return other.after(gateway, version);
    }

    @Override
    public Either<JournalFault, List<RecordedDoor>> about(GatewayName gateway, TimeSpan time) {
        return other.about(gateway, time);
    }

    @Override
    public Either<JournalFault, Optional<RecordedDoor>> event(EventId event) {
        return other.event(event);
    }

    @Override
    public Either<JournalFault, List<RecordedDoor>> command(GatewayName gateway, CommandId command) {
        return other.command(gateway, command);
    }

    @Override
    public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
        return isFull ? Either.left(JournalFault.FULL) : other.append(gateway, version, entries);
    }
}
