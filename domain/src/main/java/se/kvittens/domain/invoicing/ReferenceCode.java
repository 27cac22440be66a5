package se.kvittens.domain.invoicing;

/** A reference code (referenskod) that tells the municipality which unit pays. */
public record ReferenceCode(String value) implements Comparable<ReferenceCode> {

    @Override
    public int compareTo(ReferenceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
