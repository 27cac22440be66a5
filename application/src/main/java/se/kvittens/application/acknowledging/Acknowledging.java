package se.kvittens.application.acknowledging;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;

/**
 * That somebody acknowledges a deviation, or takes that back.
 *
 * @param month whose deviation it is
 * @param deviation by its id, in which there is no space
 * @param seen what was seen of it; empty where it is taken back
 * @param recipient whose it is; empty where it is the provider's own
 */
public record Acknowledging(
        YearMonth month, String deviation, Optional<String> seen, Optional<RecipientId> recipient, Deed deed) {}
