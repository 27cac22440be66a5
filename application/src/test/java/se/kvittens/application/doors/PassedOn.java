package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.time.TimeSpan;

/** A journal that passes all on to another. */
abstract class PassedOn implements DoorJournal {

    private final DoorJournal other;

    PassedOn(DoorJournal other) {
        this.other = other;
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
        return other.append(gateway, version, entries);
    }
}
