package se.kvittens.domain.registering;

import java.time.Instant;
import java.util.Optional;

/** What becomes of something that was asked for. */
public sealed interface Decision {

    /**
     * It happens, and is to be recorded.
     *
     * @param takenBy the last instant at which it may be taken into the record, later than which it is refused as {@link
     *     RefusalCode#LOCKED}; empty where it is taken whenever it comes
     */
    record Accepted(Happening happening, Optional<Instant> takenBy) implements Decision {

        /** It is taken whenever it comes. */
        public Accepted(Happening happening) {
            this(happening, Optional.empty());
        }
    }

    /** It has happened before; nothing is to be recorded, and whoever asked can be told that it is done. */
    record Known() implements Decision {}

    /** It doesn't happen. */
    record Refused(RefusalCode code) implements Decision {}
}
