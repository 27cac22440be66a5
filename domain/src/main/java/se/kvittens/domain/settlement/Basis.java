package se.kvittens.domain.settlement;

import java.time.Instant;
import java.util.Optional;

/**
 * When and how a basis is taken.
 *
 * @param asOf the instant at which it is taken; empty for 08:00 on the day after the lock
 * @param isFinal whether it is final or preliminary
 */
public record Basis(Optional<Instant> asOf, boolean isFinal) {}
