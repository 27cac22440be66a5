package se.kvittens.application.registering;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.TimeToTake;

/**
 * What is to be recorded.
 *
 * @param about the time that it is about: that of the receipt, or of the first receipt of the visit
 * @param time at which it may be taken down
 */
public record Entry(Happening happening, Deed deed, Instant about, TimeToTake time) {

    /** It is taken whenever it comes. */
    public Entry(Happening happening, Deed deed, Instant about) {
        this(happening, deed, about, TimeToTake.ANY);
    }

    /** Why it can't be taken down at an instant. */
    public Optional<JournalFault> faultAt(Instant taken) {
        if (time.isTooLate(taken)) {
            return Optional.of(JournalFault.TOO_LATE);
        }
        return time.isTooEarly(taken) ? Optional.of(JournalFault.TOO_EARLY) : Optional.empty();
    }
}
