package se.kvittens.client.doors;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.LockAction;

/**
 * What a door was asked, and how far that has come.
 *
 * @param expires from then on the lock must not do it any more
 */
public record DoorCommandAsked(
        CommandId command,
        LockId lock,
        Coded<LockAction> action,
        Instant expires,
        Coded<DoorProgress> progress,
        Optional<Coded<CommandFault>> fault) {

    /** Not which door. */
    @Override
    public String toString() {
        return "DoorCommandAsked[" + command + ", " + progress.text() + "]";
    }
}
