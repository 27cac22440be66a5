package se.kvittens.application.ordering;

/** Names an order in the system that keeps it. Opaque; never a personal number. */
public record OrderId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
