package se.kvittens.application.doors;

import java.time.Instant;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.EventId;

/**
 * What is to be taken down.
 *
 * @param about the time that it is about: that of the event, or that at which the command was asked for
 */
public record NewDoorEntry(DoorEntry entry, Deed deed, Instant about) {

    /** Whether it may stand in the record of a gateway: events bear the name of their own. */
    public boolean isOf(GatewayName gateway) {
        if (entry instanceof EventTold told) {
            return isOf(gateway, told.event().id());
        }
        if (entry instanceof WhoseSaid said) {
            return isOf(gateway, said.event());
        }
        return !(entry instanceof ToldOtherwise told)
                || isOf(gateway, told.event().id());
    }

    private static boolean isOf(GatewayName gateway, EventId event) {
        return event.gateway().equals(gateway.value());
    }
}
