package se.kvittens.client.doors;

import java.util.Optional;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.LockAction;

/**
 * What a door is asked.
 *
 * @param command its name, given once: the same asked again is told what has become of it
 * @param why the reason, which who is no carer of a visit there gives; nothing personal
 */
public record DoorCommand(CommandId command, LockId lock, LockAction action, Optional<String> why) {

    /** Not which door. */
    @Override
    public String toString() {
        return "DoorCommand[" + command + "]";
    }
}
