package se.kvittens.nfc.loop;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a reader is opened anew: at first a quarter of a second, then twice as long each time up to five
 * seconds, and by luck up to a quarter less, so that readers which lost their power together do not all come at once.
 */
public final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int TIMES = 20;
    private static final int LESS = 4;

    private final RandomGenerator luck;
    private final long first;
    private long next;

    /** For one reader. */
    public BackOff(RandomGenerator luck) {
        this(luck, FIRST);
    }

    /** With another beginning, and an end that is twenty times as long. */
    public BackOff(RandomGenerator luck, Duration first) {
        this.luck = luck;
        this.first = first.toNanos();
        this.next = this.first;
    }

    /** In nanoseconds. */
    long next() {
        long whole = next;
        next = Math.min(2 * whole, TIMES * first);
        return whole - luck.nextLong(whole / LESS);
    }

    /** It was open and answered. */
    void reset() {
        next = first;
    }
}
