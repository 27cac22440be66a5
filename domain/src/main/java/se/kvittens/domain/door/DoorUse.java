package se.kvittens.domain.door;

import java.time.Instant;
import java.util.Set;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;

/**
 * At which door a lock is, from some time on until the next use of it.
 *
 * @param recipients whose door it is; several where they live together, or use a common door; none where the lock has
 *     been taken down
 */
public record DoorUse(LockId lock, DoorKind kind, Set<RecipientId> recipients, Instant since) {

    public DoorUse {
        recipients = Set.copyOf(recipients);
    }

    boolean isSameDoorAs(DoorUse other) {
        return kind == other.kind && recipients.equals(other.recipients);
    }
}
