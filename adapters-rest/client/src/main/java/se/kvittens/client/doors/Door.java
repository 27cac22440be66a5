package se.kvittens.client.doors;

import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;

/**
 * A door with a digital lock.
 *
 * @param recipients whose it is, of those whom the provider serves
 * @param state empty where its gateway did not answer
 */
public record Door(LockId lock, Coded<DoorKind> kind, Set<RecipientId> recipients, Optional<LockState> state) {

    public Door {
        recipients = Set.copyOf(recipients);
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "Door[" + kind.text() + "]";
    }
}
