package se.kvittens.domain.identity;

/** Names a municipality (kommun) within its sender's data. Opaque; never a personal number. */
public record MunicipalityId(String value) implements Comparable<MunicipalityId> {

    public MunicipalityId {
        Ids.requireText(value, "municipality");
    }

    @Override
    public int compareTo(MunicipalityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
