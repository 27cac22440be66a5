package se.kvittens.application.subscribing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.outbox.BackOff;

/**
 * How it goes to tell a system.
 *
 * @param success when it last took something
 * @param failing since it did not
 * @param rested where it is told nothing any more
 */
public record Progress(Optional<Instant> success, Optional<Failing> failing, Optional<Rest> rested) {

    /** Nothing was told yet. */
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * That nothing arrives.
     *
     * @param since when the first of them was tried
     * @param times in a row
     * @param last when it was tried last
     * @param failure of that time
     * @param next not to be tried again before
     */
    public record Failing(Instant since, int times, Instant last, Failure failure, Instant next) {}

    /** That it is told nothing until a trial arrives. */
    public record Rest(Instant at, Why why) {

        /** Why it rests. */
        public enum Why {
            /** Nothing arrived for as long as one is patient. */
            FAILING,
            /** It said that it is there no more. */
            GONE
        }
    }

    /**
     * How one tries again.
     *
     * @param backOff between two times
     * @param most after which it is put to rest
     */
    public record Patience(BackOff backOff, Duration most) {

        /** Ten seconds at first, an hour at most, for three days. Assumed. */
        public static final Patience USUAL =
                new Patience(new BackOff(Duration.ofSeconds(10), Duration.ofHours(1)), Duration.ofDays(3));
    }

    /** It took something: whatever was before is over. */
    Progress taken(Instant now) {
        return new Progress(Optional.of(now), Optional.empty(), Optional.empty());
    }

    /** It did not. */
    Progress failed(Failure failure, Instant now, Patience patience) {
        Instant since = failing.map(Failing::since).orElse(now);
        int times = failing.map(Failing::times).orElse(0) + 1;
        Duration pause = patience.backOff().after(times);
        Duration asked = failure.after().orElse(Duration.ZERO);
        Duration longest = patience.backOff().most();
        Duration wait = asked.compareTo(longest) > 0 ? longest : asked.compareTo(pause) > 0 ? asked : pause;
        Failing still = new Failing(since, times, now, failure, now.plus(wait));
        return new Progress(success, Optional.of(still), rested.or(() -> rest(failure, since, now, patience)));
    }

    private static Optional<Rest> rest(Failure failure, Instant since, Instant now, Patience patience) {
        if (failure.isGone()) {
            return Optional.of(new Rest(now, Rest.Why.GONE));
        }
        boolean isOver = !now.isBefore(since.plus(patience.most()));
        return isOver ? Optional.of(new Rest(now, Rest.Why.FAILING)) : Optional.empty();
    }

    /** Whether something may be told now. */
    public boolean isOpen(Instant now) {
        return rested.isEmpty()
                && failing.filter(each -> now.isBefore(each.next())).isEmpty();
    }
}
