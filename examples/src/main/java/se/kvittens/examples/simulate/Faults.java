package se.kvittens.examples.simulate;

import java.util.Optional;

/** Which fault is switched on, and for how many requests more. For threads at once. */
public final class Faults {

    private static final Setting NONE = new Setting(Optional.empty(), 0, 0);

    private Setting setting = NONE;

    /** Without any. */
    public Faults() {}

    /**
     * A fault that is switched on.
     *
     * @param requests so many, and then no more
     * @param retryAfter seconds that TOO_MANY asks for
     * @param after so many requests before them are answered well
     */
    public record Setting(Optional<FaultKind> kind, long requests, long retryAfter, long after) {

        /** At once. */
        public Setting(Optional<FaultKind> kind, long requests, long retryAfter) {
            this(kind, requests, retryAfter, 0);
        }
    }

    public synchronized void set(Setting next) {
        setting = next.requests() > 0 ? next : NONE;
    }

    public synchronized Setting current() {
        return setting;
    }

    /** The fault of the next request, which uses it up. */
    synchronized Setting next() {
        Setting now = setting;
        if (now.after() > 0) {
            set(new Setting(now.kind(), now.requests(), now.retryAfter(), now.after() - 1));
            return NONE;
        }
        set(new Setting(now.kind(), now.requests() - 1, now.retryAfter()));
        return now;
    }
}
