package se.kvittens.application.doors;

import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.registering.JournalFault;

/** What became of a delivery. */
public sealed interface Taken {

    /** It is on the disk; the gateway can forget it. */
    record TakenDown(Heard heard) implements Taken {}

    /** It is not the gateway's, or can't be read: to send it again gives the same. */
    record TurnedAway(Turned why) implements Taken {}

    /** The journal could not take it down; the gateway is to send it again. */
    record NotTaken(JournalFault fault) implements Taken {}
}
