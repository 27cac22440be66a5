package se.kvittens.domain.message;

/** To whom a message goes or from whom it comes: one person, or a group. Opaque; never a personal number. */
public record Address(String value) implements Comparable<Address> {

    public Address {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An address must not be blank.");
        }
    }

    @Override
    public int compareTo(Address other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
