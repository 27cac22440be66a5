package se.kvittens.examples.doors.receiver;

import java.util.List;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.doors.Round;

/** Is told what happens while deliveries are received; by several threads. */
public interface ReceiverLog {

    /** A gateway's log was read on; whether that could be said: an alarm that was not comes again. */
    boolean round(GatewayName gateway, Round round);

    /** Receipts were made of what it sent; whether that could be said. */
    boolean made(GatewayName gateway, List<DoorFinding> findings);

    /** Something came in its name that is not the gateway's, or can't be read. */
    void turnedAway(GatewayName gateway, Turned why);

    /** The journal could not be read or written. What a gateway sent then, it is to send again. */
    void fault(GatewayName gateway, JournalFault fault);
}
