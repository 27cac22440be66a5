package se.kvittens.domain.lockdate;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The locks that a municipality has published, by the month that they lock; they override the computed ones. */
public record PublishedLocks(Map<YearMonth, LockDate> byMonth) {

    public static final PublishedLocks NONE = new PublishedLocks(Map.of());

    public PublishedLocks {
        byMonth = Map.copyOf(byMonth);
    }

    public Optional<LockDate> of(YearMonth month) {
        return Optional.ofNullable(byMonth.get(month));
    }
}
