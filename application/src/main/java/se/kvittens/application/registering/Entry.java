package se.kvittens.application.registering;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.registering.Happening;

/**
 * What is to be recorded.
 *
 * @param about the time that it is about: that of the receipt, or of the first receipt of the visit
 * @param takenBy the last instant at which it may be taken down; empty where it is taken whenever it comes
 */
public record Entry(Happening happening, Deed deed, Instant about, Optional<Instant> takenBy) {

    /** It is taken whenever it comes. */
    public Entry(Happening happening, Deed deed, Instant about) {
        this(happening, deed, about, Optional.empty());
    }

    /** At that instant it is in time; later it is not. */
    public boolean isTooLate(Instant taken) {
        return takenBy.filter(taken::isAfter).isPresent();
    }
}
