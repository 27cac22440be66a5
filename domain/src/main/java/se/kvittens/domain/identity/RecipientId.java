package se.kvittens.domain.identity;

/** Names a recipient (brukare) within its sender's data. Opaque; never a personal number. */
public record RecipientId(String value) implements Comparable<RecipientId> {

    public RecipientId {
        Ids.requireText(value, "recipient");
    }

    @Override
    public int compareTo(RecipientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
