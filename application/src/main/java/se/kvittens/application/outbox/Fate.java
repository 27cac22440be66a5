package se.kvittens.application.outbox;

import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.RefusalCode;

/** What has become of something in an outbox. All but {@link Received} is for good. */
public sealed interface Fate {

    /** It is kept here, and the other side has not answered yet. */
    record Received() implements Fate {}

    /**
     * The other side has it.
     *
     * @param visit that it made or changed
     * @param seen the registered times of that visit just then
     */
    record Accepted(VisitId visit, Seen seen) implements Fate {}

    /** A rule refuses it. It is kept here, for a person to see to. */
    record Refused(RefusalCode code) implements Fate {}

    /** Somebody else changed the visit meanwhile. It is kept here, for a person to see to. */
    record Overtaken() implements Fate {}

    /**
     * A person said that the tap of a strange tag was none of a visit. It is kept here, and not given.
     *
     * @param deed who said so, and when
     */
    record SetAside(Deed deed) implements Fate {}
}
