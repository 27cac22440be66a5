package se.kvittens.bench.compare;

/** A visit as the rule engine is told of it. */
public final class VisitFact {

    /** The approval of a visit that nobody has approved. */
    static final long NEVER = Long.MAX_VALUE;

    /** The length of a visit that misses a receipt. */
    static final int UNKNOWN = -1;

    private final int number;
    private final int recipient;
    private final int seconds;
    private final long approved;

    /**
     * A visit.
     *
     * @param seconds its registered length, or {@link #UNKNOWN}
     * @param approved when, in seconds of the epoch, or {@link #NEVER}
     */
    VisitFact(int number, int recipient, int seconds, long approved) {
        this.number = number;
        this.recipient = recipient;
        this.seconds = seconds;
        this.approved = approved;
    }

    public int getNumber() {
        return number;
    }

    public int getRecipient() {
        return recipient;
    }

    public int getSeconds() {
        return seconds;
    }

    public long getApproved() {
        return approved;
    }

    public boolean isComplete() {
        return seconds != UNKNOWN;
    }
}
