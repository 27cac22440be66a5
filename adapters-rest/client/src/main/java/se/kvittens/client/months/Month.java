package se.kvittens.client.months;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.quantity.Ore;

/**
 * How it is with a month.
 *
 * @param lock what comes later counts no more (TIME-4)
 */
public record Month(YearMonth month, Instant lock, boolean isLocked, boolean isClosed, Optional<Closed> closed) {

    /**
     * How it was closed.
     *
     * @param own what its own basis states of it
     * @param all with all corrections since
     */
    public record Closed(Instant at, String who, Coded<Role> role, String ruleBook, Ore own, Ore all) {}
}
