package se.kvittens.domain.opening;

import java.time.Instant;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;

/**
 * What a lock is asked to do.
 *
 * @param expires from then on it must not be done any more: a door that opens later opens to whoever is there
 */
public record LockCommand(CommandId id, LockId lock, LockAction action, Instant expires) {

    public boolean isExpired(Instant at) {
        return !at.isBefore(expires);
    }
}
