package se.kvittens.application.locks;

import se.kvittens.domain.identity.LockId;

/**
 * How a lock is, as far as its gateway knows.
 *
 * @param takesCommands whether it can be asked from afar, where it is in reach
 */
public record LockHealth(LockId lock, Reach reach, Bolt bolt, Battery battery, boolean takesCommands) {

    /** Whether the gateway reaches the lock. */
    public enum Reach {
        ONLINE,
        OFFLINE,
        UNTOLD
    }

    /** Where the bolt is. */
    public enum Bolt {
        LOCKED,
        UNLOCKED,
        /** It moves just now. */
        MOVING,
        /** It was to move and could not. */
        JAMMED,
        UNTOLD
    }

    /** How much is left in the battery of the lock. */
    public enum Battery {
        GOOD,
        LOW,
        CRITICAL,
        UNTOLD
    }
}
