package se.kvittens.application.outbox;

import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.registering.Happening;

/** The other side of a kiosk: where visits are recorded. It may be far away, and not there for days. */
@FunctionalInterface
public interface Office {

    /**
     * Asks for something to happen to a carer's visits. To ask again for what is done already does nothing, so that an
     * answer may be lost on the way.
     *
     * @return {@link Outcome.NotRecorded} where it is to be asked again later
     */
    Outcome give(CarerId carer, Happening happening, Deed deed);
}
