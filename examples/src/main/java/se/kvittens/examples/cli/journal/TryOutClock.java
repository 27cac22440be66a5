package se.kvittens.examples.cli.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.basis.BasisOptions.LocalTimeConverter;

/** A clock that begins at another time, where a program is tried out: so a month may be gone through, and its lock passed. */
public final class TryOutClock {

    @Option(names = "--at", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "at")
    @Nullable
    Instant begin;

    /** None is asked for. */
    public TryOutClock() {}

    public boolean isAskedFor() {
        return begin != null;
    }

    /** The clock itself where no other time was asked for; else it goes on from there as the clock does. */
    public InstantSource over(InstantSource clock) {
        if (begin == null) {
            return clock;
        }
        Duration ahead = Duration.between(clock.instant(), begin);
        return () -> clock.instant().plus(ahead);
    }
}
