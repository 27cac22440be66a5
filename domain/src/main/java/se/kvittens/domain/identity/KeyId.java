package se.kvittens.domain.identity;

/** Names what locks know a person by: a code, a fob, an account (nyckel). Within all gateways of a store; opaque, never a personal number. */
public record KeyId(String value) implements Comparable<KeyId> {

    public KeyId {
        Ids.requireText(value, "key");
    }

    @Override
    public int compareTo(KeyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
