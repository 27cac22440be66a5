package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;

/** A journal that takes nothing down. */
public final class BrokenDoorJournal extends PassedOn {

    private final JournalFault fault;

    public BrokenDoorJournal(JournalFault fault) {
        this(new MemoryDoorJournal(() -> Instant.EPOCH), fault);
    }

    /** What is there can be read. */
    public BrokenDoorJournal(DoorJournal other, JournalFault fault) {
        super(other);
        this.fault = fault;
    }

    @Override
    public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
        return Either.left(fault);
    }
}
