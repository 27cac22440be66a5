package se.kvittens.lock.nuki.wire;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.opening.CommandFault;

/**
 * How it ended that a lock was to move ({@code state} of an entry of the log). Two numbers are left out, 254 for another and
 * 255 for an unknown error, since neither says whether the bolt moved.
 */
public enum Completion {
    SUCCESS(0, null),
    MOTOR_BLOCKED(1, CommandFault.JAMMED),
    CANCELED(2, CommandFault.REFUSED),
    TOO_RECENT(3, CommandFault.BUSY),
    BUSY(4, CommandFault.BUSY),
    LOW_MOTOR_VOLTAGE(5, CommandFault.JAMMED),
    CLUTCH_FAILURE(6, CommandFault.JAMMED),
    MOTOR_POWER_FAILURE(7, CommandFault.JAMMED),
    INCOMPLETE(8, CommandFault.JAMMED),
    REJECTED(9, CommandFault.REFUSED),
    REJECTED_NIGHT_MODE(10, CommandFault.REFUSED);

    private final int code;
    private final @Nullable CommandFault fault;

    Completion(int code, @Nullable CommandFault fault) {
        this.code = code;
        this.fault = fault;
    }

    public static Optional<Completion> of(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }

    /** Why it did not move; empty where it did. */
    public Optional<CommandFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** What the lock tells of it. */
    DoorFact factOr(DoorFact done) {
        return fault().map(why -> why == CommandFault.JAMMED ? DoorFact.JAMMED : DoorFact.NOT_DONE)
                .orElse(done);
    }
}
