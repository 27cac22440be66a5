package se.kvittens.nfc.presence;

import org.jspecify.annotations.Nullable;

/** For how long something was not found. */
final class Absence {

    private int misses;
    private @Nullable Moment since;

    /** Found at this moment. */
    void endsAt(Moment found) {
        misses = 0;
        since = found;
    }

    /** Nothing is known of the time before. */
    void forget() {
        misses = 0;
        since = null;
    }

    /** One more look without finding it; whether it is gone by now. */
    boolean goesOn(Moment now, PresenceRules rules) {
        if (since == null) {
            since = now;
        }
        misses++;
        return misses >= rules.misses()
                && now.nanosSince(since) >= rules.missedFor().toNanos();
    }
}
