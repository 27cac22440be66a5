package se.kvittens.domain.pairing;

/** Names a receipt (kvittens), given by who took it, once and for all. Opaque; never a personal number. */
public record ReceiptId(String value) implements Comparable<ReceiptId> {

    public ReceiptId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a receipt must not be blank.");
        }
    }

    @Override
    public int compareTo(ReceiptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
