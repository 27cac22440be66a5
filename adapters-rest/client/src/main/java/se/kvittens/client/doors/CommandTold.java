package se.kvittens.client.doors;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;

/**
 * That a door was asked something, that this was refused, or what came of it: each has what it tells.
 */
public record CommandTold(
        CommandId command,
        Optional<LockId> lock,
        Optional<Coded<LockAction>> action,
        Optional<Instant> expires,
        Optional<Coded<OpeningRefusal>> refused,
        Optional<Coded<DoorProgress>> progress,
        Optional<Coded<CommandFault>> fault,
        Optional<String> who,
        Optional<Coded<Role>> role,
        Optional<Instant> when,
        Optional<String> why) {

    /** Neither where nor who. */
    @Override
    public String toString() {
        return "CommandTold[" + command + "]";
    }
}
