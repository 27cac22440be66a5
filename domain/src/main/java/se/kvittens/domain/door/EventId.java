package se.kvittens.domain.door;

import java.util.Comparator;

/**
 * Names what a lock told, once and for all: the same name told again is the same event.
 *
 * @param gateway through which it came, as the provider calls it; without a colon, which ends it where both are written as one
 * @param name that the gateway gave it; of its own making where the gateway gives none
 */
public record EventId(String gateway, String name) implements Comparable<EventId> {

    private static final String SEPARATOR = ":";
    private static final Comparator<EventId> IN_ORDER =
            Comparator.comparing(EventId::gateway).thenComparing(EventId::name);

    public EventId {
        if (gateway.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An event needs a gateway and a name.");
        }
        if (gateway.contains(SEPARATOR)) {
            throw new IllegalArgumentException("The gateway (%s) must have no colon.".formatted(gateway));
        }
    }

    @Override
    public int compareTo(EventId other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return gateway + SEPARATOR + name;
    }
}
