package se.kvittens.domain.door;

import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Something that a lock told; never changed afterwards.
 *
 * @param carer who did it; empty where it was nobody, or nobody known
 * @param recipient at whom the carer said to be; empty where nothing was said
 * @param sequence the number that the lock gave it, one more for each; empty where it does not count
 * @param detail the gateway's own word, such as a code that is not known here; may be empty
 */
public record DoorEvent(
        EventId id,
        LockId lock,
        DoorFact fact,
        Means means,
        Optional<CarerId> carer,
        Optional<RecipientId> recipient,
        EventTimes times,
        Optional<Long> sequence,
        String detail) {}
