package se.kvittens.client.webhooks;

/** Of what a system may be told. */
public enum EventKind {
    VISITS_CHANGED("visits.changed"),
    MONTH_CLOSED("month.closed");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** As the server says it. */
    @Override
    public String toString() {
        return word;
    }
}
