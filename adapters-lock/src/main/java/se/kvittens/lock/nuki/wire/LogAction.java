package se.kvittens.lock.nuki.wire;

import java.util.Arrays;
import java.util.Optional;
import se.kvittens.domain.door.DoorFact;

/** What a lock was to do, or what happened to it or to its door ({@code action} of an entry of the log). */
public enum LogAction {
    UNLOCK(1, DoorFact.UNLOCKED),
    LOCK(2, DoorFact.LOCKED),
    /** The latch is pulled as well, so that the door opens. */
    UNLATCH(3, DoorFact.UNLOCKED),
    /**
     * It opens and, some seconds later, locks by itself: the way to leave with one press. The door does open, but nobody
     * comes, and whoever locks it is the lock; so it is told as an unlocking that came by itself, which is no receipt. From
     * afar nobody leaves, so that it is told as an unlocking from afar.
     */
    LOCK_N_GO(4, DoorFact.UNLOCKED),
    /** The same, and the latch is pulled. */
    LOCK_N_GO_UNLATCH(5, DoorFact.UNLOCKED),
    DOOR_AJAR(208, DoorFact.OTHER),
    DOOR_STATE_MISMATCH(209, DoorFact.OTHER),
    DOORBELL(224, DoorFact.OTHER),
    DOOR_OPENED(240, DoorFact.DOOR_OPENED),
    DOOR_CLOSED(241, DoorFact.DOOR_CLOSED),
    /** The sensor, and not the bolt. */
    DOOR_SENSOR_JAMMED(242, DoorFact.OTHER),
    FIRMWARE_UPDATE(243, DoorFact.OTHER),
    DOOR_LOG_ENABLED(250, DoorFact.OTHER),
    DOOR_LOG_DISABLED(251, DoorFact.OTHER),
    INITIALIZATION(252, DoorFact.OTHER),
    CALIBRATION(253, DoorFact.OTHER),
    LOG_ENABLED(254, DoorFact.OTHER),
    LOG_DISABLED(255, DoorFact.OTHER);

    private final int code;
    private final DoorFact fact;

    LogAction(int code, DoorFact fact) {
        this.code = code;
        this.fact = fact;
    }

    public static Optional<LogAction> of(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }

    public DoorFact fact() {
        return fact;
    }

    /** Whether the bolt was to move, so that it may have failed to. */
    public boolean isMove() {
        return code <= LOCK_N_GO_UNLATCH.code;
    }

    public boolean locksByItself() {
        return this == LOCK_N_GO || this == LOCK_N_GO_UNLATCH;
    }

    /** Whether the fact says all of it. */
    public boolean isPlain() {
        return fact != DoorFact.OTHER && !locksByItself() && this != UNLATCH;
    }
}
