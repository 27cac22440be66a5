package se.kvittens.rest.gate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How often each may ask: so many times in a minute of the clock, and no more until the next one. */
public final class Rate {

    private static final int SECONDS = 60;

    /** Of so many it is known who asked how often; whoever comes after them in the same minute counts as one. */
    static final int MOST_KNOWN = 100_000;

    private static final String OTHERS = "";

    private final int most;
    private final InstantSource clock;
    private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(Instant.MIN));

    /**
     * @param most in a minute, of each
     */
    public Rate(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Who asked how often in the minute that begins at an instant. */
    private record Minute(Instant begin, ConcurrentMap<String, AtomicInteger> asked) {

        Minute(Instant begin) {
            this(begin, new ConcurrentHashMap<>());
        }
    }

    /** Counts this time too, where it is allowed or not. */
    boolean allows(String who) {
        ConcurrentMap<String, AtomicInteger> asked = current().asked();
        String known = asked.size() < MOST_KNOWN || asked.containsKey(who) ? who : OTHERS;
        return asked.computeIfAbsent(known, none -> new AtomicInteger()).incrementAndGet() <= most;
    }

    /** A clock that is set back begins a minute as well: nobody is kept out by it. */
    private Minute current() {
        Instant now = clock.instant();
        Instant begin =
                now.minusSeconds(Math.floorMod(now.getEpochSecond(), SECONDS)).minusNanos(now.getNano());
        return minute.updateAndGet(last -> last.begin().equals(begin) ? last : new Minute(begin));
    }
}
