package se.kvittens.bench.compare;

/** A recipient's granted time, and what is left of it, as the rule engine is told of it. */
public final class GrantedFact {

    private final int recipient;
    private long left;

    GrantedFact(int recipient, long seconds) {
        this.recipient = recipient;
        this.left = seconds;
    }

    public int getRecipient() {
        return recipient;
    }

    /** Takes as much as is left of what is asked for, and returns it. */
    public long take(long seconds) {
        long taken = Math.min(seconds, left);
        left -= taken;
        return taken;
    }
}
