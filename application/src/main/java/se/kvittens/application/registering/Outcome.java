package se.kvittens.application.registering;

import java.util.Optional;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.RegisteredVisit;

/** What became of something that was asked for. */
public sealed interface Outcome {

    /**
     * It is recorded, now or since it was asked for before.
     *
     * @param visit that it made or changed; of a correction the visit itself, which stays as it was
     */
    record Done(RegisteredVisit visit) implements Outcome {}

    /** A rule refuses it; to ask the same again gives the same. */
    record Refused(RefusalCode code) implements Outcome {}

    /**
     * Somebody else changed the visit meanwhile. It may be asked again, by who has seen what the visit is now.
     *
     * @param now the visit, where it is there
     */
    record Overtaken(Optional<RegisteredVisit> now) implements Outcome {}

    /** The journal could not take it down; it can be asked again. */
    record NotRecorded(JournalFault fault) implements Outcome {}
}
