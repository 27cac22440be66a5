package se.kvittens.nfc.driver;

/** Notices that a line has been quiet for so long that what comes next begins anew. */
final class Quiet {

    private final long nanos;
    private long last;
    private boolean pending;

    Quiet(long nanos) {
        this.nanos = nanos;
    }

    /** True once after each run of bytes. */
    boolean since(byte[] received, long now) {
        if (received.length > 0) {
            last = now;
            pending = true;
            return false;
        }
        boolean quiet = pending && now - last >= nanos;
        pending &= !quiet;
        return quiet;
    }

    /** The sooner of this and when the line counts as quiet. */
    long nextAfter(long now, long due) {
        long until = pending ? Math.min(due - now, last + nanos - now) : due - now;
        return now + Math.max(0, until);
    }
}
