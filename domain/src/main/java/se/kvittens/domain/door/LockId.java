package se.kvittens.domain.door;

/** Names a digital lock (digitalt lås) within all gateways of a store. Opaque; never a personal number. */
public record LockId(String value) implements Comparable<LockId> {

    public LockId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a lock must not be blank.");
        }
    }

    @Override
    public int compareTo(LockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
