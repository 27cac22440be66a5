package se.kvittens.application.importing.told;

import java.time.Instant;
import java.util.Optional;

/**
 * Where something was told, so that a person can look it up, and which of several tellings is the newer.
 *
 * @param source a file's name or an address without secrets
 * @param line from 1 in a file; 0 where there are no lines
 * @param changed when the other system last changed it, where it says so
 */
public record Origin(String source, long line, Optional<Instant> changed) {

    /** Whether it tells of a time before another one; where one of them bears no time, the order of telling stands. */
    public boolean isBefore(Optional<Instant> other) {
        return changed.isPresent() && other.filter(changed.get()::isBefore).isPresent();
    }
}
