package se.kvittens.application.tapping;

/** Names a reader within one machine, as its user does. */
public record ReaderName(String value) {

    public ReaderName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A reader's name is empty. Maybe its address was left out.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
