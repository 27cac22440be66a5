package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;

/** A journal on a disk that is full once it has taken something down so many times. */
public final class FullAfter extends PassedOn {

    private int left;

    public FullAfter(int times, DoorJournal other) {
        super(other);
        this.left = times;
    }

    @Override
    public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
        left--;
        return left < 0 ? Either.left(JournalFault.FULL) : super.append(gateway, version, entries);
    }
}
