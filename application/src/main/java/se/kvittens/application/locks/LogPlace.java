package se.kvittens.application.locks;

/** How far a gateway's log has been read, in words that mean something to that gateway alone. */
public record LogPlace(String value) {

    @Override
    public String toString() {
        return value;
    }
}
