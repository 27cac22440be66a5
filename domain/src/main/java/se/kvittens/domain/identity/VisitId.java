package se.kvittens.domain.identity;

/** Names a visit (besök) within its sender's data. Opaque; never a personal number. */
public record VisitId(String value) implements Comparable<VisitId> {

    public VisitId {
        Ids.requireText(value, "visit");
    }

    @Override
    public int compareTo(VisitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
