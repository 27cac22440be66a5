package se.kvittens.application.locks;

import java.util.Optional;

/**
 * A part of a gateway's log.
 *
 * @param told from the earliest on
 * @param place from which to read on, now or another day; empty where the log is empty
 * @param hasMore whether there is more to read just now
 */
public record LogPage(Told told, Optional<LogPlace> place, boolean hasMore) {}
