package se.kvittens.domain.opening;

import se.kvittens.domain.door.DoorFact;

/** What a lock is asked to do. */
public enum LockAction {
    UNLOCK(DoorFact.UNLOCKED),
    LOCK(DoorFact.LOCKED);

    private final DoorFact done;

    LockAction(DoorFact done) {
        this.done = done;
    }

    /** What the lock tells once it has done it. */
    public DoorFact done() {
        return done;
    }
}
