package se.kvittens.nfc.driver;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.nfc.presence.Sight;

/** How often a reader is asked for tags, and how often whether it is still itself. For one driver. */
public final class Rhythm {

    /** From the beginning of one look to that of the next. Three of them are as long as two readings may be apart. */
    public static final Duration USUAL = Duration.ofMillis(100);

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Duration betweenLooks;
    private final Duration betweenHeartbeats;
    private Optional<Sight> lastFound = Optional.empty();
    private long lastHeard;

    public Rhythm(Duration betweenLooks, Duration betweenHeartbeats) {
        this.betweenLooks = betweenLooks;
        this.betweenHeartbeats = betweenHeartbeats;
    }

    public static Rhythm of(Duration betweenLooks) {
        return new Rhythm(betweenLooks, HEARTBEAT);
    }

    long nanosBetweenLooks() {
        return betweenLooks.toNanos();
    }

    /** Whether to look again at once: what was just found and was not before counts when it is read again. */
    boolean isNew(Optional<Sight> found) {
        boolean isNew = found.isPresent() && !found.equals(lastFound);
        lastFound = found;
        return isNew;
    }

    void heard(long now) {
        lastHeard = now;
    }

    boolean heartbeatIsDue(long now) {
        return now - lastHeard >= betweenHeartbeats.toNanos();
    }
}
