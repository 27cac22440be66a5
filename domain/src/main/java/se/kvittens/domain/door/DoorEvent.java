package se.kvittens.domain.door;

import java.util.Optional;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Something that a lock told; never changed afterwards.
 *
 * @param key by which whoever did it is known to the lock; empty where it was nobody, or nobody known
 * @param command that it answers, where the gateway says so
 * @param recipient at whom the carer said to be; empty where nothing was said
 * @param sequence the number that the lock gave it, one more for each; empty where it does not count
 * @param detail the gateway's own word, such as a code that is not known here; may be empty
 */
public record DoorEvent(
        EventId id,
        LockId lock,
        DoorFact fact,
        Means means,
        Optional<KeyId> key,
        Optional<CommandId> command,
        Optional<RecipientId> recipient,
        EventTimes times,
        Optional<Long> sequence,
        String detail) {

    /** Whether another telling says the same: when it was sent and when it came are no part of what it says. */
    public boolean tellsTheSameAs(DoorEvent other) {
        return equals(other.sentAsIn(times));
    }

    /** Whether it says by whose key or command it was, and is otherwise the same as one that said neither. */
    public boolean completes(DoorEvent before) {
        DoorEvent without = new DoorEvent(
                id, lock, fact, means, Optional.empty(), Optional.empty(), recipient, times, sequence, detail);
        return !without.equals(this) && before.tellsTheSameAs(without);
    }

    private DoorEvent sentAsIn(EventTimes sending) {
        EventTimes same = new EventTimes(times.told(), times.source(), sending.clocks(), sending.received());
        return new DoorEvent(id, lock, fact, means, key, command, recipient, same, sequence, detail);
    }
}
