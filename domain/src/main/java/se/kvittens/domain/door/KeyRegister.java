package se.kvittens.domain.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.identity.KeyId;

/** Who has each key, and had. */
public final class KeyRegister {

    private final Map<KeyId, NavigableMap<Instant, KeyUse>> uses = new TreeMap<>();

    /**
     * The register of all uses, in any order.
     *
     * @throws IllegalArgumentException if a key comes to two at the same time
     */
    public KeyRegister(Collection<KeyUse> uses) {
        for (KeyUse use : uses) {
            KeyUse known = this.uses
                    .computeIfAbsent(use.key(), none -> new TreeMap<>())
                    .putIfAbsent(use.since(), use);
            if (known != null && !known.equals(use)) {
                throw new IllegalArgumentException(
                        "The key (%s) comes to two at %s.".formatted(use.key(), use.since()));
            }
        }
    }

    /** Who had a key; empty where nothing is known of it yet. */
    public Optional<KeyUse> at(KeyId key, Instant instant) {
        return Optional.ofNullable(uses.get(key))
                .map(each -> each.floorEntry(instant))
                .map(Map.Entry::getValue);
    }
}
