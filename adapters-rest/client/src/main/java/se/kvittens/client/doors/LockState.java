package se.kvittens.client.doors;

import se.kvittens.client.answer.Coded;

/**
 * How its gateway says that a lock is.
 *
 * @param takesCommands whether it can be asked from afar, where it is in reach
 */
public record LockState(Coded<Reach> reach, Coded<Bolt> bolt, Coded<Battery> battery, boolean takesCommands) {

    /** Whether it can be reached. */
    public enum Reach {
        ONLINE,
        OFFLINE,
        UNTOLD
    }

    /** Whether it is locked. */
    public enum Bolt {
        LOCKED,
        UNLOCKED,
        MOVING,
        JAMMED,
        UNTOLD
    }

    /** How long it goes on. */
    public enum Battery {
        GOOD,
        LOW,
        CRITICAL,
        UNTOLD
    }
}
