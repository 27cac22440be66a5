package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;

/** A journal in which somebody else is first, once. */
public final class OvertakenOnce extends PassedOn {

    private Optional<Runnable> meanwhile;

    public OvertakenOnce(DoorJournal other, Runnable meanwhile) {
        super(other);
        this.meanwhile = Optional.of(meanwhile);
    }

    @Override
    public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
        Optional<Runnable> once = meanwhile;
        meanwhile = Optional.empty();
        once.ifPresent(Runnable::run);
        return super.append(gateway, version, entries);
    }
}
