package se.kvittens.client.doors;

/** How far that has come which a door was asked. */
public enum DoorProgress {
    /** The gateway has it. */
    ACCEPTED,
    /** The lock says that it is done. */
    CONFIRMED,
    /** The gateway says that it is done, and the lock has not. */
    UNCONFIRMED,
    /** It was not done and will not be. */
    FAILED,
    /** It may be done, nobody knows. */
    LOST
}
