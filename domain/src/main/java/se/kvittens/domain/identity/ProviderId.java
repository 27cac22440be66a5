package se.kvittens.domain.identity;

/** Names a provider (utförare) within its sender's data. Opaque; never a personal number. */
public record ProviderId(String value) implements Comparable<ProviderId> {

    public ProviderId {
        Ids.requireText(value, "provider");
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
