package se.kvittens.lock.nuki;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the log of one lock has been told.
 *
 * @param until the date of the latest entry that was told; empty where none was
 * @param id of the entry right after which one goes on, in the midst of a long log
 */
record LogMark(Optional<Instant> until, Optional<String> id) {

    static final LogMark START = new LogMark(Optional.empty(), Optional.empty());

    /**
     * So much of what was told is read again: a lock whose clock falls back by a day tells what happens now with dates of
     * yesterday.
     */
    static final Duration OVERLAP = Duration.ofHours(25);

    /** Whether an entry was told so long ago that it is not read again. */
    boolean isBehind(Instant date) {
        return until.filter(latest -> date.isBefore(latest.minus(OVERLAP))).isPresent();
    }

    /** Up to an entry and no further back than before; never in the future, where a wrong clock may have been. */
    LogMark upTo(Optional<Instant> latest, Instant now) {
        Optional<Instant> further =
                latest.map(date -> until.filter(date::isBefore).orElse(date)).or(() -> until);
        return new LogMark(further.map(date -> date.isAfter(now) ? now : date), Optional.empty());
    }

    LogMark goingOnAfter(Optional<String> entry) {
        return new LogMark(until, entry);
    }
}
