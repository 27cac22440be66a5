package se.kvittens.domain.identity;

/** Names a carer (personal) within its sender's data. Opaque; never a personal number. */
public record CarerId(String value) implements Comparable<CarerId> {

    public CarerId {
        Ids.requireText(value, "carer");
    }

    @Override
    public int compareTo(CarerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
