package se.kvittens.application.locks;

import java.util.Optional;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;

/**
 * Names a gateway within one store, and so makes the names that it gives to locks, keys and events names for all: each is
 * the gateway's, a colon, and its own. Of letters a to z, digits and hyphens, at most 40.
 */
public record GatewayName(String value) {

    private static final int LONGEST = 40;
    private static final String SEPARATOR = ":";

    /**
     * Of allowed characters.
     *
     * @throws IllegalArgumentException if it has others; {@link #isAllowed} tells that as a value
     */
    public GatewayName {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException(
                    "A gateway's name is made of the letters a to z, digits and hyphens, and has at most 40.");
        }
    }

    public static boolean isAllowed(String value) {
        return value.matches("[a-z0-9-]{1," + LONGEST + "}");
    }

    public LockId lock(String device) {
        return new LockId(value + SEPARATOR + device);
    }

    public KeyId key(String name) {
        return new KeyId(value + SEPARATOR + name);
    }

    public EventId event(String name) {
        return new EventId(value, name);
    }

    /** What the gateway calls a lock; empty where it is another gateway's. */
    public Optional<String> deviceOf(LockId lock) {
        String prefix = value + SEPARATOR;
        return lock.value().startsWith(prefix)
                ? Optional.of(lock.value().substring(prefix.length()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
