package se.kvittens.domain.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.identity.LockId;

/** At which door each lock is, and was. */
public final class DoorRegister {

    private final Map<LockId, NavigableMap<Instant, DoorUse>> uses = new TreeMap<>();

    /**
     * The register of all uses, in any order.
     *
     * @throws IllegalArgumentException if a lock comes to two doors at the same time
     */
    public DoorRegister(Collection<DoorUse> uses) {
        for (DoorUse use : uses) {
            DoorUse known = this.uses
                    .computeIfAbsent(use.lock(), none -> new TreeMap<>())
                    .putIfAbsent(use.since(), use);
            if (known != null && !known.equals(use)) {
                throw new IllegalArgumentException(
                        "The lock (%s) comes to two doors at %s.".formatted(use.lock(), use.since()));
            }
        }
    }

    /** At which door a lock was; empty where it is not known, was not there yet, or has been taken down. */
    public Optional<DoorUse> at(LockId lock, Instant instant) {
        return Optional.ofNullable(uses.get(lock))
                .map(each -> each.floorEntry(instant))
                .map(Map.Entry::getValue)
                .filter(use -> !use.recipients().isEmpty());
    }
}
