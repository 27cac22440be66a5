package se.kvittens.domain.identity;

/** Names a digital lock (digitalt lås) within all gateways of a store. Opaque; never a personal number. */
public record LockId(String value) implements Comparable<LockId> {

    public LockId {
        Ids.requireText(value, "lock");
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
