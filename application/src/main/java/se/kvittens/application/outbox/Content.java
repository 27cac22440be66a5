package se.kvittens.application.outbox;

import java.time.Instant;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.TagFinding;

/** What is put into an outbox. */
public sealed interface Content {

    /** Whose it is. */
    CarerId carer();

    /** When it was done, by the device's clock. */
    Instant at();

    /**
     * A tap of a tag that does not tell whose door it is. It can't be given until somebody says so.
     *
     * @param finding never {@link TagFinding#OWN}
     */
    record Tap(CarerId carer, TagUid uid, Instant at, TagFinding finding) implements Content {

        public Tap {
            if (finding == TagFinding.OWN) {
                throw new IllegalArgumentException("A tag of a known recipient tells whose door it is.");
            }
        }
    }

    /** Something to ask of the other side. Its receipt, if it makes one, is named after the kiosk and the number. */
    record Request(CarerId carer, Happening happening, Deed deed) implements Content {

        @Override
        public Instant at() {
            return deed.when();
        }
    }
}
